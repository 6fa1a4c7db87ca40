/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/videodev2.h>)
#include <linux/videodev2.h>
#ifdef VIDIOC_QUERYCAP
_Static_assert((unsigned long long)(VIDIOC_QUERYCAP) == 0x80685600ULL || (unsigned long long)(VIDIOC_QUERYCAP) == (unsigned long long)(long long)(int)0x80685600ULL, "VIDIOC_QUERYCAP is 2154321408 in the table");
#endif
#ifdef VIDIOC_ENUM_FMT
_Static_assert((unsigned long long)(VIDIOC_ENUM_FMT) == 0xc0405602ULL || (unsigned long long)(VIDIOC_ENUM_FMT) == (unsigned long long)(long long)(int)0xc0405602ULL, "VIDIOC_ENUM_FMT is 3225441794 in the table");
#endif
#ifdef VIDIOC_G_FMT
_Static_assert((unsigned long long)(VIDIOC_G_FMT) == 0xc0d05604ULL || (unsigned long long)(VIDIOC_G_FMT) == (unsigned long long)(long long)(int)0xc0d05604ULL, "VIDIOC_G_FMT is 3234878980 in the table");
#endif
#ifdef VIDIOC_S_FMT
_Static_assert((unsigned long long)(VIDIOC_S_FMT) == 0xc0d05605ULL || (unsigned long long)(VIDIOC_S_FMT) == (unsigned long long)(long long)(int)0xc0d05605ULL, "VIDIOC_S_FMT is 3234878981 in the table");
#endif
#ifdef VIDIOC_REQBUFS
_Static_assert((unsigned long long)(VIDIOC_REQBUFS) == 0xc0145608ULL || (unsigned long long)(VIDIOC_REQBUFS) == (unsigned long long)(long long)(int)0xc0145608ULL, "VIDIOC_REQBUFS is 3222558216 in the table");
#endif
#ifdef VIDIOC_QUERYBUF
_Static_assert((unsigned long long)(VIDIOC_QUERYBUF) == 0xc0585609ULL || (unsigned long long)(VIDIOC_QUERYBUF) == (unsigned long long)(long long)(int)0xc0585609ULL, "VIDIOC_QUERYBUF is 3227014665 in the table");
#endif
#ifdef VIDIOC_G_FBUF
_Static_assert((unsigned long long)(VIDIOC_G_FBUF) == 0x8030560aULL || (unsigned long long)(VIDIOC_G_FBUF) == (unsigned long long)(long long)(int)0x8030560aULL, "VIDIOC_G_FBUF is 2150651402 in the table");
#endif
#ifdef VIDIOC_S_FBUF
_Static_assert((unsigned long long)(VIDIOC_S_FBUF) == 0x4030560bULL || (unsigned long long)(VIDIOC_S_FBUF) == (unsigned long long)(long long)(int)0x4030560bULL, "VIDIOC_S_FBUF is 1076909579 in the table");
#endif
#ifdef VIDIOC_OVERLAY
_Static_assert((unsigned long long)(VIDIOC_OVERLAY) == 0x4004560eULL || (unsigned long long)(VIDIOC_OVERLAY) == (unsigned long long)(long long)(int)0x4004560eULL, "VIDIOC_OVERLAY is 1074025998 in the table");
#endif
#ifdef VIDIOC_QBUF
_Static_assert((unsigned long long)(VIDIOC_QBUF) == 0xc058560fULL || (unsigned long long)(VIDIOC_QBUF) == (unsigned long long)(long long)(int)0xc058560fULL, "VIDIOC_QBUF is 3227014671 in the table");
#endif
#ifdef VIDIOC_EXPBUF
_Static_assert((unsigned long long)(VIDIOC_EXPBUF) == 0xc0405610ULL || (unsigned long long)(VIDIOC_EXPBUF) == (unsigned long long)(long long)(int)0xc0405610ULL, "VIDIOC_EXPBUF is 3225441808 in the table");
#endif
#ifdef VIDIOC_DQBUF
_Static_assert((unsigned long long)(VIDIOC_DQBUF) == 0xc0585611ULL || (unsigned long long)(VIDIOC_DQBUF) == (unsigned long long)(long long)(int)0xc0585611ULL, "VIDIOC_DQBUF is 3227014673 in the table");
#endif
#ifdef VIDIOC_STREAMON
_Static_assert((unsigned long long)(VIDIOC_STREAMON) == 0x40045612ULL || (unsigned long long)(VIDIOC_STREAMON) == (unsigned long long)(long long)(int)0x40045612ULL, "VIDIOC_STREAMON is 1074026002 in the table");
#endif
#ifdef VIDIOC_STREAMOFF
_Static_assert((unsigned long long)(VIDIOC_STREAMOFF) == 0x40045613ULL || (unsigned long long)(VIDIOC_STREAMOFF) == (unsigned long long)(long long)(int)0x40045613ULL, "VIDIOC_STREAMOFF is 1074026003 in the table");
#endif
#ifdef VIDIOC_G_PARM
_Static_assert((unsigned long long)(VIDIOC_G_PARM) == 0xc0cc5615ULL || (unsigned long long)(VIDIOC_G_PARM) == (unsigned long long)(long long)(int)0xc0cc5615ULL, "VIDIOC_G_PARM is 3234616853 in the table");
#endif
#ifdef VIDIOC_S_PARM
_Static_assert((unsigned long long)(VIDIOC_S_PARM) == 0xc0cc5616ULL || (unsigned long long)(VIDIOC_S_PARM) == (unsigned long long)(long long)(int)0xc0cc5616ULL, "VIDIOC_S_PARM is 3234616854 in the table");
#endif
#ifdef VIDIOC_G_STD
_Static_assert((unsigned long long)(VIDIOC_G_STD) == 0x80085617ULL || (unsigned long long)(VIDIOC_G_STD) == (unsigned long long)(long long)(int)0x80085617ULL, "VIDIOC_G_STD is 2148029975 in the table");
#endif
#ifdef VIDIOC_S_STD
_Static_assert((unsigned long long)(VIDIOC_S_STD) == 0x40085618ULL || (unsigned long long)(VIDIOC_S_STD) == (unsigned long long)(long long)(int)0x40085618ULL, "VIDIOC_S_STD is 1074288152 in the table");
#endif
#ifdef VIDIOC_ENUMSTD
_Static_assert((unsigned long long)(VIDIOC_ENUMSTD) == 0xc0485619ULL || (unsigned long long)(VIDIOC_ENUMSTD) == (unsigned long long)(long long)(int)0xc0485619ULL, "VIDIOC_ENUMSTD is 3225966105 in the table");
#endif
#ifdef VIDIOC_ENUMINPUT
_Static_assert((unsigned long long)(VIDIOC_ENUMINPUT) == 0xc050561aULL || (unsigned long long)(VIDIOC_ENUMINPUT) == (unsigned long long)(long long)(int)0xc050561aULL, "VIDIOC_ENUMINPUT is 3226490394 in the table");
#endif
#ifdef VIDIOC_G_CTRL
_Static_assert((unsigned long long)(VIDIOC_G_CTRL) == 0xc008561bULL || (unsigned long long)(VIDIOC_G_CTRL) == (unsigned long long)(long long)(int)0xc008561bULL, "VIDIOC_G_CTRL is 3221771803 in the table");
#endif
#ifdef VIDIOC_S_CTRL
_Static_assert((unsigned long long)(VIDIOC_S_CTRL) == 0xc008561cULL || (unsigned long long)(VIDIOC_S_CTRL) == (unsigned long long)(long long)(int)0xc008561cULL, "VIDIOC_S_CTRL is 3221771804 in the table");
#endif
#ifdef VIDIOC_G_TUNER
_Static_assert((unsigned long long)(VIDIOC_G_TUNER) == 0xc054561dULL || (unsigned long long)(VIDIOC_G_TUNER) == (unsigned long long)(long long)(int)0xc054561dULL, "VIDIOC_G_TUNER is 3226752541 in the table");
#endif
#ifdef VIDIOC_S_TUNER
_Static_assert((unsigned long long)(VIDIOC_S_TUNER) == 0x4054561eULL || (unsigned long long)(VIDIOC_S_TUNER) == (unsigned long long)(long long)(int)0x4054561eULL, "VIDIOC_S_TUNER is 1079268894 in the table");
#endif
#ifdef VIDIOC_G_AUDIO
_Static_assert((unsigned long long)(VIDIOC_G_AUDIO) == 0x80345621ULL || (unsigned long long)(VIDIOC_G_AUDIO) == (unsigned long long)(long long)(int)0x80345621ULL, "VIDIOC_G_AUDIO is 2150913569 in the table");
#endif
#ifdef VIDIOC_S_AUDIO
_Static_assert((unsigned long long)(VIDIOC_S_AUDIO) == 0x40345622ULL || (unsigned long long)(VIDIOC_S_AUDIO) == (unsigned long long)(long long)(int)0x40345622ULL, "VIDIOC_S_AUDIO is 1077171746 in the table");
#endif
#ifdef VIDIOC_QUERYCTRL
_Static_assert((unsigned long long)(VIDIOC_QUERYCTRL) == 0xc0445624ULL || (unsigned long long)(VIDIOC_QUERYCTRL) == (unsigned long long)(long long)(int)0xc0445624ULL, "VIDIOC_QUERYCTRL is 3225703972 in the table");
#endif
#ifdef VIDIOC_QUERYMENU
_Static_assert((unsigned long long)(VIDIOC_QUERYMENU) == 0xc02c5625ULL || (unsigned long long)(VIDIOC_QUERYMENU) == (unsigned long long)(long long)(int)0xc02c5625ULL, "VIDIOC_QUERYMENU is 3224131109 in the table");
#endif
#ifdef VIDIOC_G_INPUT
_Static_assert((unsigned long long)(VIDIOC_G_INPUT) == 0x80045626ULL || (unsigned long long)(VIDIOC_G_INPUT) == (unsigned long long)(long long)(int)0x80045626ULL, "VIDIOC_G_INPUT is 2147767846 in the table");
#endif
#ifdef VIDIOC_S_INPUT
_Static_assert((unsigned long long)(VIDIOC_S_INPUT) == 0xc0045627ULL || (unsigned long long)(VIDIOC_S_INPUT) == (unsigned long long)(long long)(int)0xc0045627ULL, "VIDIOC_S_INPUT is 3221509671 in the table");
#endif
#ifdef VIDIOC_G_EDID
_Static_assert((unsigned long long)(VIDIOC_G_EDID) == 0xc0285628ULL || (unsigned long long)(VIDIOC_G_EDID) == (unsigned long long)(long long)(int)0xc0285628ULL, "VIDIOC_G_EDID is 3223868968 in the table");
#endif
#ifdef VIDIOC_S_EDID
_Static_assert((unsigned long long)(VIDIOC_S_EDID) == 0xc0285629ULL || (unsigned long long)(VIDIOC_S_EDID) == (unsigned long long)(long long)(int)0xc0285629ULL, "VIDIOC_S_EDID is 3223868969 in the table");
#endif
#ifdef VIDIOC_G_OUTPUT
_Static_assert((unsigned long long)(VIDIOC_G_OUTPUT) == 0x8004562eULL || (unsigned long long)(VIDIOC_G_OUTPUT) == (unsigned long long)(long long)(int)0x8004562eULL, "VIDIOC_G_OUTPUT is 2147767854 in the table");
#endif
#ifdef VIDIOC_S_OUTPUT
_Static_assert((unsigned long long)(VIDIOC_S_OUTPUT) == 0xc004562fULL || (unsigned long long)(VIDIOC_S_OUTPUT) == (unsigned long long)(long long)(int)0xc004562fULL, "VIDIOC_S_OUTPUT is 3221509679 in the table");
#endif
#ifdef VIDIOC_ENUMOUTPUT
_Static_assert((unsigned long long)(VIDIOC_ENUMOUTPUT) == 0xc0485630ULL || (unsigned long long)(VIDIOC_ENUMOUTPUT) == (unsigned long long)(long long)(int)0xc0485630ULL, "VIDIOC_ENUMOUTPUT is 3225966128 in the table");
#endif
#ifdef VIDIOC_G_AUDOUT
_Static_assert((unsigned long long)(VIDIOC_G_AUDOUT) == 0x80345631ULL || (unsigned long long)(VIDIOC_G_AUDOUT) == (unsigned long long)(long long)(int)0x80345631ULL, "VIDIOC_G_AUDOUT is 2150913585 in the table");
#endif
#ifdef VIDIOC_S_AUDOUT
_Static_assert((unsigned long long)(VIDIOC_S_AUDOUT) == 0x40345632ULL || (unsigned long long)(VIDIOC_S_AUDOUT) == (unsigned long long)(long long)(int)0x40345632ULL, "VIDIOC_S_AUDOUT is 1077171762 in the table");
#endif
#ifdef VIDIOC_G_MODULATOR
_Static_assert((unsigned long long)(VIDIOC_G_MODULATOR) == 0xc0445636ULL || (unsigned long long)(VIDIOC_G_MODULATOR) == (unsigned long long)(long long)(int)0xc0445636ULL, "VIDIOC_G_MODULATOR is 3225703990 in the table");
#endif
#ifdef VIDIOC_S_MODULATOR
_Static_assert((unsigned long long)(VIDIOC_S_MODULATOR) == 0x40445637ULL || (unsigned long long)(VIDIOC_S_MODULATOR) == (unsigned long long)(long long)(int)0x40445637ULL, "VIDIOC_S_MODULATOR is 1078220343 in the table");
#endif
#ifdef VIDIOC_G_FREQUENCY
_Static_assert((unsigned long long)(VIDIOC_G_FREQUENCY) == 0xc02c5638ULL || (unsigned long long)(VIDIOC_G_FREQUENCY) == (unsigned long long)(long long)(int)0xc02c5638ULL, "VIDIOC_G_FREQUENCY is 3224131128 in the table");
#endif
#ifdef VIDIOC_S_FREQUENCY
_Static_assert((unsigned long long)(VIDIOC_S_FREQUENCY) == 0x402c5639ULL || (unsigned long long)(VIDIOC_S_FREQUENCY) == (unsigned long long)(long long)(int)0x402c5639ULL, "VIDIOC_S_FREQUENCY is 1076647481 in the table");
#endif
#ifdef VIDIOC_CROPCAP
_Static_assert((unsigned long long)(VIDIOC_CROPCAP) == 0xc02c563aULL || (unsigned long long)(VIDIOC_CROPCAP) == (unsigned long long)(long long)(int)0xc02c563aULL, "VIDIOC_CROPCAP is 3224131130 in the table");
#endif
#ifdef VIDIOC_G_CROP
_Static_assert((unsigned long long)(VIDIOC_G_CROP) == 0xc014563bULL || (unsigned long long)(VIDIOC_G_CROP) == (unsigned long long)(long long)(int)0xc014563bULL, "VIDIOC_G_CROP is 3222558267 in the table");
#endif
#ifdef VIDIOC_S_CROP
_Static_assert((unsigned long long)(VIDIOC_S_CROP) == 0x4014563cULL || (unsigned long long)(VIDIOC_S_CROP) == (unsigned long long)(long long)(int)0x4014563cULL, "VIDIOC_S_CROP is 1075074620 in the table");
#endif
#ifdef VIDIOC_G_JPEGCOMP
_Static_assert((unsigned long long)(VIDIOC_G_JPEGCOMP) == 0x808c563dULL || (unsigned long long)(VIDIOC_G_JPEGCOMP) == (unsigned long long)(long long)(int)0x808c563dULL, "VIDIOC_G_JPEGCOMP is 2156680765 in the table");
#endif
#ifdef VIDIOC_S_JPEGCOMP
_Static_assert((unsigned long long)(VIDIOC_S_JPEGCOMP) == 0x408c563eULL || (unsigned long long)(VIDIOC_S_JPEGCOMP) == (unsigned long long)(long long)(int)0x408c563eULL, "VIDIOC_S_JPEGCOMP is 1082938942 in the table");
#endif
#ifdef VIDIOC_QUERYSTD
_Static_assert((unsigned long long)(VIDIOC_QUERYSTD) == 0x8008563fULL || (unsigned long long)(VIDIOC_QUERYSTD) == (unsigned long long)(long long)(int)0x8008563fULL, "VIDIOC_QUERYSTD is 2148030015 in the table");
#endif
#ifdef VIDIOC_TRY_FMT
_Static_assert((unsigned long long)(VIDIOC_TRY_FMT) == 0xc0d05640ULL || (unsigned long long)(VIDIOC_TRY_FMT) == (unsigned long long)(long long)(int)0xc0d05640ULL, "VIDIOC_TRY_FMT is 3234879040 in the table");
#endif
#ifdef VIDIOC_ENUMAUDIO
_Static_assert((unsigned long long)(VIDIOC_ENUMAUDIO) == 0xc0345641ULL || (unsigned long long)(VIDIOC_ENUMAUDIO) == (unsigned long long)(long long)(int)0xc0345641ULL, "VIDIOC_ENUMAUDIO is 3224655425 in the table");
#endif
#ifdef VIDIOC_ENUMAUDOUT
_Static_assert((unsigned long long)(VIDIOC_ENUMAUDOUT) == 0xc0345642ULL || (unsigned long long)(VIDIOC_ENUMAUDOUT) == (unsigned long long)(long long)(int)0xc0345642ULL, "VIDIOC_ENUMAUDOUT is 3224655426 in the table");
#endif
#ifdef VIDIOC_G_PRIORITY
_Static_assert((unsigned long long)(VIDIOC_G_PRIORITY) == 0x80045643ULL || (unsigned long long)(VIDIOC_G_PRIORITY) == (unsigned long long)(long long)(int)0x80045643ULL, "VIDIOC_G_PRIORITY is 2147767875 in the table");
#endif
#ifdef VIDIOC_S_PRIORITY
_Static_assert((unsigned long long)(VIDIOC_S_PRIORITY) == 0x40045644ULL || (unsigned long long)(VIDIOC_S_PRIORITY) == (unsigned long long)(long long)(int)0x40045644ULL, "VIDIOC_S_PRIORITY is 1074026052 in the table");
#endif
#ifdef VIDIOC_G_SLICED_VBI_CAP
_Static_assert((unsigned long long)(VIDIOC_G_SLICED_VBI_CAP) == 0xc0745645ULL || (unsigned long long)(VIDIOC_G_SLICED_VBI_CAP) == (unsigned long long)(long long)(int)0xc0745645ULL, "VIDIOC_G_SLICED_VBI_CAP is 3228849733 in the table");
#endif
#ifdef VIDIOC_LOG_STATUS
_Static_assert((unsigned long long)(VIDIOC_LOG_STATUS) == 0x5646ULL || (unsigned long long)(VIDIOC_LOG_STATUS) == (unsigned long long)(long long)(int)0x5646ULL, "VIDIOC_LOG_STATUS is 22086 in the table");
#endif
#ifdef VIDIOC_G_EXT_CTRLS
_Static_assert((unsigned long long)(VIDIOC_G_EXT_CTRLS) == 0xc0205647ULL || (unsigned long long)(VIDIOC_G_EXT_CTRLS) == (unsigned long long)(long long)(int)0xc0205647ULL, "VIDIOC_G_EXT_CTRLS is 3223344711 in the table");
#endif
#ifdef VIDIOC_S_EXT_CTRLS
_Static_assert((unsigned long long)(VIDIOC_S_EXT_CTRLS) == 0xc0205648ULL || (unsigned long long)(VIDIOC_S_EXT_CTRLS) == (unsigned long long)(long long)(int)0xc0205648ULL, "VIDIOC_S_EXT_CTRLS is 3223344712 in the table");
#endif
#ifdef VIDIOC_TRY_EXT_CTRLS
_Static_assert((unsigned long long)(VIDIOC_TRY_EXT_CTRLS) == 0xc0205649ULL || (unsigned long long)(VIDIOC_TRY_EXT_CTRLS) == (unsigned long long)(long long)(int)0xc0205649ULL, "VIDIOC_TRY_EXT_CTRLS is 3223344713 in the table");
#endif
#ifdef VIDIOC_ENUM_FRAMESIZES
_Static_assert((unsigned long long)(VIDIOC_ENUM_FRAMESIZES) == 0xc02c564aULL || (unsigned long long)(VIDIOC_ENUM_FRAMESIZES) == (unsigned long long)(long long)(int)0xc02c564aULL, "VIDIOC_ENUM_FRAMESIZES is 3224131146 in the table");
#endif
#ifdef VIDIOC_ENUM_FRAMEINTERVALS
_Static_assert((unsigned long long)(VIDIOC_ENUM_FRAMEINTERVALS) == 0xc034564bULL || (unsigned long long)(VIDIOC_ENUM_FRAMEINTERVALS) == (unsigned long long)(long long)(int)0xc034564bULL, "VIDIOC_ENUM_FRAMEINTERVALS is 3224655435 in the table");
#endif
#ifdef VIDIOC_G_ENC_INDEX
_Static_assert((unsigned long long)(VIDIOC_G_ENC_INDEX) == 0x8818564cULL || (unsigned long long)(VIDIOC_G_ENC_INDEX) == (unsigned long long)(long long)(int)0x8818564cULL, "VIDIOC_G_ENC_INDEX is 2283296332 in the table");
#endif
#ifdef VIDIOC_ENCODER_CMD
_Static_assert((unsigned long long)(VIDIOC_ENCODER_CMD) == 0xc028564dULL || (unsigned long long)(VIDIOC_ENCODER_CMD) == (unsigned long long)(long long)(int)0xc028564dULL, "VIDIOC_ENCODER_CMD is 3223869005 in the table");
#endif
#ifdef VIDIOC_TRY_ENCODER_CMD
_Static_assert((unsigned long long)(VIDIOC_TRY_ENCODER_CMD) == 0xc028564eULL || (unsigned long long)(VIDIOC_TRY_ENCODER_CMD) == (unsigned long long)(long long)(int)0xc028564eULL, "VIDIOC_TRY_ENCODER_CMD is 3223869006 in the table");
#endif
#ifdef VIDIOC_DBG_S_REGISTER
_Static_assert((unsigned long long)(VIDIOC_DBG_S_REGISTER) == 0x4038564fULL || (unsigned long long)(VIDIOC_DBG_S_REGISTER) == (unsigned long long)(long long)(int)0x4038564fULL, "VIDIOC_DBG_S_REGISTER is 1077433935 in the table");
#endif
#ifdef VIDIOC_DBG_G_REGISTER
_Static_assert((unsigned long long)(VIDIOC_DBG_G_REGISTER) == 0xc0385650ULL || (unsigned long long)(VIDIOC_DBG_G_REGISTER) == (unsigned long long)(long long)(int)0xc0385650ULL, "VIDIOC_DBG_G_REGISTER is 3224917584 in the table");
#endif
#ifdef VIDIOC_S_HW_FREQ_SEEK
_Static_assert((unsigned long long)(VIDIOC_S_HW_FREQ_SEEK) == 0x40305652ULL || (unsigned long long)(VIDIOC_S_HW_FREQ_SEEK) == (unsigned long long)(long long)(int)0x40305652ULL, "VIDIOC_S_HW_FREQ_SEEK is 1076909650 in the table");
#endif
#ifdef VIDIOC_S_DV_TIMINGS
_Static_assert((unsigned long long)(VIDIOC_S_DV_TIMINGS) == 0xc0845657ULL || (unsigned long long)(VIDIOC_S_DV_TIMINGS) == (unsigned long long)(long long)(int)0xc0845657ULL, "VIDIOC_S_DV_TIMINGS is 3229898327 in the table");
#endif
#ifdef VIDIOC_G_DV_TIMINGS
_Static_assert((unsigned long long)(VIDIOC_G_DV_TIMINGS) == 0xc0845658ULL || (unsigned long long)(VIDIOC_G_DV_TIMINGS) == (unsigned long long)(long long)(int)0xc0845658ULL, "VIDIOC_G_DV_TIMINGS is 3229898328 in the table");
#endif
#ifdef VIDIOC_DQEVENT
_Static_assert((unsigned long long)(VIDIOC_DQEVENT) == 0x80885659ULL || (unsigned long long)(VIDIOC_DQEVENT) == (unsigned long long)(long long)(int)0x80885659ULL, "VIDIOC_DQEVENT is 2156418649 in the table");
#endif
#ifdef VIDIOC_SUBSCRIBE_EVENT
_Static_assert((unsigned long long)(VIDIOC_SUBSCRIBE_EVENT) == 0x4020565aULL || (unsigned long long)(VIDIOC_SUBSCRIBE_EVENT) == (unsigned long long)(long long)(int)0x4020565aULL, "VIDIOC_SUBSCRIBE_EVENT is 1075861082 in the table");
#endif
#ifdef VIDIOC_UNSUBSCRIBE_EVENT
_Static_assert((unsigned long long)(VIDIOC_UNSUBSCRIBE_EVENT) == 0x4020565bULL || (unsigned long long)(VIDIOC_UNSUBSCRIBE_EVENT) == (unsigned long long)(long long)(int)0x4020565bULL, "VIDIOC_UNSUBSCRIBE_EVENT is 1075861083 in the table");
#endif
#ifdef VIDIOC_CREATE_BUFS
_Static_assert((unsigned long long)(VIDIOC_CREATE_BUFS) == 0xc100565cULL || (unsigned long long)(VIDIOC_CREATE_BUFS) == (unsigned long long)(long long)(int)0xc100565cULL, "VIDIOC_CREATE_BUFS is 3238024796 in the table");
#endif
#ifdef VIDIOC_PREPARE_BUF
_Static_assert((unsigned long long)(VIDIOC_PREPARE_BUF) == 0xc058565dULL || (unsigned long long)(VIDIOC_PREPARE_BUF) == (unsigned long long)(long long)(int)0xc058565dULL, "VIDIOC_PREPARE_BUF is 3227014749 in the table");
#endif
#ifdef VIDIOC_G_SELECTION
_Static_assert((unsigned long long)(VIDIOC_G_SELECTION) == 0xc040565eULL || (unsigned long long)(VIDIOC_G_SELECTION) == (unsigned long long)(long long)(int)0xc040565eULL, "VIDIOC_G_SELECTION is 3225441886 in the table");
#endif
#ifdef VIDIOC_S_SELECTION
_Static_assert((unsigned long long)(VIDIOC_S_SELECTION) == 0xc040565fULL || (unsigned long long)(VIDIOC_S_SELECTION) == (unsigned long long)(long long)(int)0xc040565fULL, "VIDIOC_S_SELECTION is 3225441887 in the table");
#endif
#ifdef VIDIOC_DECODER_CMD
_Static_assert((unsigned long long)(VIDIOC_DECODER_CMD) == 0xc0485660ULL || (unsigned long long)(VIDIOC_DECODER_CMD) == (unsigned long long)(long long)(int)0xc0485660ULL, "VIDIOC_DECODER_CMD is 3225966176 in the table");
#endif
#ifdef VIDIOC_TRY_DECODER_CMD
_Static_assert((unsigned long long)(VIDIOC_TRY_DECODER_CMD) == 0xc0485661ULL || (unsigned long long)(VIDIOC_TRY_DECODER_CMD) == (unsigned long long)(long long)(int)0xc0485661ULL, "VIDIOC_TRY_DECODER_CMD is 3225966177 in the table");
#endif
#ifdef VIDIOC_ENUM_DV_TIMINGS
_Static_assert((unsigned long long)(VIDIOC_ENUM_DV_TIMINGS) == 0xc0945662ULL || (unsigned long long)(VIDIOC_ENUM_DV_TIMINGS) == (unsigned long long)(long long)(int)0xc0945662ULL, "VIDIOC_ENUM_DV_TIMINGS is 3230946914 in the table");
#endif
#ifdef VIDIOC_QUERY_DV_TIMINGS
_Static_assert((unsigned long long)(VIDIOC_QUERY_DV_TIMINGS) == 0x80845663ULL || (unsigned long long)(VIDIOC_QUERY_DV_TIMINGS) == (unsigned long long)(long long)(int)0x80845663ULL, "VIDIOC_QUERY_DV_TIMINGS is 2156156515 in the table");
#endif
#ifdef VIDIOC_DV_TIMINGS_CAP
_Static_assert((unsigned long long)(VIDIOC_DV_TIMINGS_CAP) == 0xc0905664ULL || (unsigned long long)(VIDIOC_DV_TIMINGS_CAP) == (unsigned long long)(long long)(int)0xc0905664ULL, "VIDIOC_DV_TIMINGS_CAP is 3230684772 in the table");
#endif
#ifdef VIDIOC_ENUM_FREQ_BANDS
_Static_assert((unsigned long long)(VIDIOC_ENUM_FREQ_BANDS) == 0xc0405665ULL || (unsigned long long)(VIDIOC_ENUM_FREQ_BANDS) == (unsigned long long)(long long)(int)0xc0405665ULL, "VIDIOC_ENUM_FREQ_BANDS is 3225441893 in the table");
#endif
#ifdef VIDIOC_DBG_G_CHIP_INFO
_Static_assert((unsigned long long)(VIDIOC_DBG_G_CHIP_INFO) == 0xc0c85666ULL || (unsigned long long)(VIDIOC_DBG_G_CHIP_INFO) == (unsigned long long)(long long)(int)0xc0c85666ULL, "VIDIOC_DBG_G_CHIP_INFO is 3234354790 in the table");
#endif
#ifdef VIDIOC_QUERY_EXT_CTRL
_Static_assert((unsigned long long)(VIDIOC_QUERY_EXT_CTRL) == 0xc0e85667ULL || (unsigned long long)(VIDIOC_QUERY_EXT_CTRL) == (unsigned long long)(long long)(int)0xc0e85667ULL, "VIDIOC_QUERY_EXT_CTRL is 3236451943 in the table");
#endif
#ifdef V4L2_CAP_VIDEO_CAPTURE
_Static_assert((unsigned long long)(V4L2_CAP_VIDEO_CAPTURE) == 0x1ULL || (unsigned long long)(V4L2_CAP_VIDEO_CAPTURE) == (unsigned long long)(long long)(int)0x1ULL, "V4L2_CAP_VIDEO_CAPTURE is 1 in the table");
#endif
#ifdef V4L2_CAP_VIDEO_OUTPUT
_Static_assert((unsigned long long)(V4L2_CAP_VIDEO_OUTPUT) == 0x2ULL || (unsigned long long)(V4L2_CAP_VIDEO_OUTPUT) == (unsigned long long)(long long)(int)0x2ULL, "V4L2_CAP_VIDEO_OUTPUT is 2 in the table");
#endif
#ifdef V4L2_CAP_VIDEO_OVERLAY
_Static_assert((unsigned long long)(V4L2_CAP_VIDEO_OVERLAY) == 0x4ULL || (unsigned long long)(V4L2_CAP_VIDEO_OVERLAY) == (unsigned long long)(long long)(int)0x4ULL, "V4L2_CAP_VIDEO_OVERLAY is 4 in the table");
#endif
#ifdef V4L2_CAP_VBI_CAPTURE
_Static_assert((unsigned long long)(V4L2_CAP_VBI_CAPTURE) == 0x10ULL || (unsigned long long)(V4L2_CAP_VBI_CAPTURE) == (unsigned long long)(long long)(int)0x10ULL, "V4L2_CAP_VBI_CAPTURE is 16 in the table");
#endif
#ifdef V4L2_CAP_VBI_OUTPUT
_Static_assert((unsigned long long)(V4L2_CAP_VBI_OUTPUT) == 0x20ULL || (unsigned long long)(V4L2_CAP_VBI_OUTPUT) == (unsigned long long)(long long)(int)0x20ULL, "V4L2_CAP_VBI_OUTPUT is 32 in the table");
#endif
#ifdef V4L2_CAP_SLICED_VBI_CAPTURE
_Static_assert((unsigned long long)(V4L2_CAP_SLICED_VBI_CAPTURE) == 0x40ULL || (unsigned long long)(V4L2_CAP_SLICED_VBI_CAPTURE) == (unsigned long long)(long long)(int)0x40ULL, "V4L2_CAP_SLICED_VBI_CAPTURE is 64 in the table");
#endif
#ifdef V4L2_CAP_SLICED_VBI_OUTPUT
_Static_assert((unsigned long long)(V4L2_CAP_SLICED_VBI_OUTPUT) == 0x80ULL || (unsigned long long)(V4L2_CAP_SLICED_VBI_OUTPUT) == (unsigned long long)(long long)(int)0x80ULL, "V4L2_CAP_SLICED_VBI_OUTPUT is 128 in the table");
#endif
#ifdef V4L2_CAP_RDS_CAPTURE
_Static_assert((unsigned long long)(V4L2_CAP_RDS_CAPTURE) == 0x100ULL || (unsigned long long)(V4L2_CAP_RDS_CAPTURE) == (unsigned long long)(long long)(int)0x100ULL, "V4L2_CAP_RDS_CAPTURE is 256 in the table");
#endif
#ifdef V4L2_CAP_VIDEO_OUTPUT_OVERLAY
_Static_assert((unsigned long long)(V4L2_CAP_VIDEO_OUTPUT_OVERLAY) == 0x200ULL || (unsigned long long)(V4L2_CAP_VIDEO_OUTPUT_OVERLAY) == (unsigned long long)(long long)(int)0x200ULL, "V4L2_CAP_VIDEO_OUTPUT_OVERLAY is 512 in the table");
#endif
#ifdef V4L2_CAP_HW_FREQ_SEEK
_Static_assert((unsigned long long)(V4L2_CAP_HW_FREQ_SEEK) == 0x400ULL || (unsigned long long)(V4L2_CAP_HW_FREQ_SEEK) == (unsigned long long)(long long)(int)0x400ULL, "V4L2_CAP_HW_FREQ_SEEK is 1024 in the table");
#endif
#ifdef V4L2_CAP_RDS_OUTPUT
_Static_assert((unsigned long long)(V4L2_CAP_RDS_OUTPUT) == 0x800ULL || (unsigned long long)(V4L2_CAP_RDS_OUTPUT) == (unsigned long long)(long long)(int)0x800ULL, "V4L2_CAP_RDS_OUTPUT is 2048 in the table");
#endif
#ifdef V4L2_CAP_VIDEO_CAPTURE_MPLANE
_Static_assert((unsigned long long)(V4L2_CAP_VIDEO_CAPTURE_MPLANE) == 0x1000ULL || (unsigned long long)(V4L2_CAP_VIDEO_CAPTURE_MPLANE) == (unsigned long long)(long long)(int)0x1000ULL, "V4L2_CAP_VIDEO_CAPTURE_MPLANE is 4096 in the table");
#endif
#ifdef V4L2_CAP_VIDEO_OUTPUT_MPLANE
_Static_assert((unsigned long long)(V4L2_CAP_VIDEO_OUTPUT_MPLANE) == 0x2000ULL || (unsigned long long)(V4L2_CAP_VIDEO_OUTPUT_MPLANE) == (unsigned long long)(long long)(int)0x2000ULL, "V4L2_CAP_VIDEO_OUTPUT_MPLANE is 8192 in the table");
#endif
#ifdef V4L2_CAP_VIDEO_M2M_MPLANE
_Static_assert((unsigned long long)(V4L2_CAP_VIDEO_M2M_MPLANE) == 0x4000ULL || (unsigned long long)(V4L2_CAP_VIDEO_M2M_MPLANE) == (unsigned long long)(long long)(int)0x4000ULL, "V4L2_CAP_VIDEO_M2M_MPLANE is 16384 in the table");
#endif
#ifdef V4L2_CAP_VIDEO_M2M
_Static_assert((unsigned long long)(V4L2_CAP_VIDEO_M2M) == 0x8000ULL || (unsigned long long)(V4L2_CAP_VIDEO_M2M) == (unsigned long long)(long long)(int)0x8000ULL, "V4L2_CAP_VIDEO_M2M is 32768 in the table");
#endif
#ifdef V4L2_CAP_TUNER
_Static_assert((unsigned long long)(V4L2_CAP_TUNER) == 0x10000ULL || (unsigned long long)(V4L2_CAP_TUNER) == (unsigned long long)(long long)(int)0x10000ULL, "V4L2_CAP_TUNER is 65536 in the table");
#endif
#ifdef V4L2_CAP_AUDIO
_Static_assert((unsigned long long)(V4L2_CAP_AUDIO) == 0x20000ULL || (unsigned long long)(V4L2_CAP_AUDIO) == (unsigned long long)(long long)(int)0x20000ULL, "V4L2_CAP_AUDIO is 131072 in the table");
#endif
#ifdef V4L2_CAP_RADIO
_Static_assert((unsigned long long)(V4L2_CAP_RADIO) == 0x40000ULL || (unsigned long long)(V4L2_CAP_RADIO) == (unsigned long long)(long long)(int)0x40000ULL, "V4L2_CAP_RADIO is 262144 in the table");
#endif
#ifdef V4L2_CAP_MODULATOR
_Static_assert((unsigned long long)(V4L2_CAP_MODULATOR) == 0x80000ULL || (unsigned long long)(V4L2_CAP_MODULATOR) == (unsigned long long)(long long)(int)0x80000ULL, "V4L2_CAP_MODULATOR is 524288 in the table");
#endif
#ifdef V4L2_CAP_SDR_CAPTURE
_Static_assert((unsigned long long)(V4L2_CAP_SDR_CAPTURE) == 0x100000ULL || (unsigned long long)(V4L2_CAP_SDR_CAPTURE) == (unsigned long long)(long long)(int)0x100000ULL, "V4L2_CAP_SDR_CAPTURE is 1048576 in the table");
#endif
#ifdef V4L2_CAP_EXT_PIX_FORMAT
_Static_assert((unsigned long long)(V4L2_CAP_EXT_PIX_FORMAT) == 0x200000ULL || (unsigned long long)(V4L2_CAP_EXT_PIX_FORMAT) == (unsigned long long)(long long)(int)0x200000ULL, "V4L2_CAP_EXT_PIX_FORMAT is 2097152 in the table");
#endif
#ifdef V4L2_CAP_SDR_OUTPUT
_Static_assert((unsigned long long)(V4L2_CAP_SDR_OUTPUT) == 0x400000ULL || (unsigned long long)(V4L2_CAP_SDR_OUTPUT) == (unsigned long long)(long long)(int)0x400000ULL, "V4L2_CAP_SDR_OUTPUT is 4194304 in the table");
#endif
#ifdef V4L2_CAP_META_CAPTURE
_Static_assert((unsigned long long)(V4L2_CAP_META_CAPTURE) == 0x800000ULL || (unsigned long long)(V4L2_CAP_META_CAPTURE) == (unsigned long long)(long long)(int)0x800000ULL, "V4L2_CAP_META_CAPTURE is 8388608 in the table");
#endif
#ifdef V4L2_CAP_READWRITE
_Static_assert((unsigned long long)(V4L2_CAP_READWRITE) == 0x1000000ULL || (unsigned long long)(V4L2_CAP_READWRITE) == (unsigned long long)(long long)(int)0x1000000ULL, "V4L2_CAP_READWRITE is 16777216 in the table");
#endif
#ifdef V4L2_CAP_ASYNCIO
_Static_assert((unsigned long long)(V4L2_CAP_ASYNCIO) == 0x2000000ULL || (unsigned long long)(V4L2_CAP_ASYNCIO) == (unsigned long long)(long long)(int)0x2000000ULL, "V4L2_CAP_ASYNCIO is 33554432 in the table");
#endif
#ifdef V4L2_CAP_STREAMING
_Static_assert((unsigned long long)(V4L2_CAP_STREAMING) == 0x4000000ULL || (unsigned long long)(V4L2_CAP_STREAMING) == (unsigned long long)(long long)(int)0x4000000ULL, "V4L2_CAP_STREAMING is 67108864 in the table");
#endif
#ifdef V4L2_CAP_META_OUTPUT
_Static_assert((unsigned long long)(V4L2_CAP_META_OUTPUT) == 0x8000000ULL || (unsigned long long)(V4L2_CAP_META_OUTPUT) == (unsigned long long)(long long)(int)0x8000000ULL, "V4L2_CAP_META_OUTPUT is 134217728 in the table");
#endif
#ifdef V4L2_CAP_TOUCH
_Static_assert((unsigned long long)(V4L2_CAP_TOUCH) == 0x10000000ULL || (unsigned long long)(V4L2_CAP_TOUCH) == (unsigned long long)(long long)(int)0x10000000ULL, "V4L2_CAP_TOUCH is 268435456 in the table");
#endif
#ifdef V4L2_CAP_DEVICE_CAPS
_Static_assert((unsigned long long)(V4L2_CAP_DEVICE_CAPS) == 0x80000000ULL || (unsigned long long)(V4L2_CAP_DEVICE_CAPS) == (unsigned long long)(long long)(int)0x80000000ULL, "V4L2_CAP_DEVICE_CAPS is 2147483648 in the table");
#endif
#ifdef V4L2_BUF_TYPE_VIDEO_CAPTURE
_Static_assert((unsigned long long)(V4L2_BUF_TYPE_VIDEO_CAPTURE) == 0x1ULL || (unsigned long long)(V4L2_BUF_TYPE_VIDEO_CAPTURE) == (unsigned long long)(long long)(int)0x1ULL, "V4L2_BUF_TYPE_VIDEO_CAPTURE is 1 in the table");
#endif
#ifdef V4L2_BUF_TYPE_VIDEO_OUTPUT
_Static_assert((unsigned long long)(V4L2_BUF_TYPE_VIDEO_OUTPUT) == 0x2ULL || (unsigned long long)(V4L2_BUF_TYPE_VIDEO_OUTPUT) == (unsigned long long)(long long)(int)0x2ULL, "V4L2_BUF_TYPE_VIDEO_OUTPUT is 2 in the table");
#endif
#ifdef V4L2_BUF_TYPE_VIDEO_OVERLAY
_Static_assert((unsigned long long)(V4L2_BUF_TYPE_VIDEO_OVERLAY) == 0x3ULL || (unsigned long long)(V4L2_BUF_TYPE_VIDEO_OVERLAY) == (unsigned long long)(long long)(int)0x3ULL, "V4L2_BUF_TYPE_VIDEO_OVERLAY is 3 in the table");
#endif
#ifdef V4L2_BUF_TYPE_VBI_CAPTURE
_Static_assert((unsigned long long)(V4L2_BUF_TYPE_VBI_CAPTURE) == 0x4ULL || (unsigned long long)(V4L2_BUF_TYPE_VBI_CAPTURE) == (unsigned long long)(long long)(int)0x4ULL, "V4L2_BUF_TYPE_VBI_CAPTURE is 4 in the table");
#endif
#ifdef V4L2_BUF_TYPE_VBI_OUTPUT
_Static_assert((unsigned long long)(V4L2_BUF_TYPE_VBI_OUTPUT) == 0x5ULL || (unsigned long long)(V4L2_BUF_TYPE_VBI_OUTPUT) == (unsigned long long)(long long)(int)0x5ULL, "V4L2_BUF_TYPE_VBI_OUTPUT is 5 in the table");
#endif
#ifdef V4L2_BUF_TYPE_SLICED_VBI_CAPTURE
_Static_assert((unsigned long long)(V4L2_BUF_TYPE_SLICED_VBI_CAPTURE) == 0x6ULL || (unsigned long long)(V4L2_BUF_TYPE_SLICED_VBI_CAPTURE) == (unsigned long long)(long long)(int)0x6ULL, "V4L2_BUF_TYPE_SLICED_VBI_CAPTURE is 6 in the table");
#endif
#ifdef V4L2_BUF_TYPE_SLICED_VBI_OUTPUT
_Static_assert((unsigned long long)(V4L2_BUF_TYPE_SLICED_VBI_OUTPUT) == 0x7ULL || (unsigned long long)(V4L2_BUF_TYPE_SLICED_VBI_OUTPUT) == (unsigned long long)(long long)(int)0x7ULL, "V4L2_BUF_TYPE_SLICED_VBI_OUTPUT is 7 in the table");
#endif
#ifdef V4L2_BUF_TYPE_VIDEO_OUTPUT_OVERLAY
_Static_assert((unsigned long long)(V4L2_BUF_TYPE_VIDEO_OUTPUT_OVERLAY) == 0x8ULL || (unsigned long long)(V4L2_BUF_TYPE_VIDEO_OUTPUT_OVERLAY) == (unsigned long long)(long long)(int)0x8ULL, "V4L2_BUF_TYPE_VIDEO_OUTPUT_OVERLAY is 8 in the table");
#endif
#ifdef V4L2_BUF_TYPE_VIDEO_CAPTURE_MPLANE
_Static_assert((unsigned long long)(V4L2_BUF_TYPE_VIDEO_CAPTURE_MPLANE) == 0x9ULL || (unsigned long long)(V4L2_BUF_TYPE_VIDEO_CAPTURE_MPLANE) == (unsigned long long)(long long)(int)0x9ULL, "V4L2_BUF_TYPE_VIDEO_CAPTURE_MPLANE is 9 in the table");
#endif
#ifdef V4L2_BUF_TYPE_VIDEO_OUTPUT_MPLANE
_Static_assert((unsigned long long)(V4L2_BUF_TYPE_VIDEO_OUTPUT_MPLANE) == 0xaULL || (unsigned long long)(V4L2_BUF_TYPE_VIDEO_OUTPUT_MPLANE) == (unsigned long long)(long long)(int)0xaULL, "V4L2_BUF_TYPE_VIDEO_OUTPUT_MPLANE is 10 in the table");
#endif
#ifdef V4L2_BUF_TYPE_SDR_CAPTURE
_Static_assert((unsigned long long)(V4L2_BUF_TYPE_SDR_CAPTURE) == 0xbULL || (unsigned long long)(V4L2_BUF_TYPE_SDR_CAPTURE) == (unsigned long long)(long long)(int)0xbULL, "V4L2_BUF_TYPE_SDR_CAPTURE is 11 in the table");
#endif
#ifdef V4L2_BUF_TYPE_SDR_OUTPUT
_Static_assert((unsigned long long)(V4L2_BUF_TYPE_SDR_OUTPUT) == 0xcULL || (unsigned long long)(V4L2_BUF_TYPE_SDR_OUTPUT) == (unsigned long long)(long long)(int)0xcULL, "V4L2_BUF_TYPE_SDR_OUTPUT is 12 in the table");
#endif
#ifdef V4L2_BUF_TYPE_META_CAPTURE
_Static_assert((unsigned long long)(V4L2_BUF_TYPE_META_CAPTURE) == 0xdULL || (unsigned long long)(V4L2_BUF_TYPE_META_CAPTURE) == (unsigned long long)(long long)(int)0xdULL, "V4L2_BUF_TYPE_META_CAPTURE is 13 in the table");
#endif
#ifdef V4L2_BUF_TYPE_META_OUTPUT
_Static_assert((unsigned long long)(V4L2_BUF_TYPE_META_OUTPUT) == 0xeULL || (unsigned long long)(V4L2_BUF_TYPE_META_OUTPUT) == (unsigned long long)(long long)(int)0xeULL, "V4L2_BUF_TYPE_META_OUTPUT is 14 in the table");
#endif
#ifdef V4L2_MODE_HIGHQUALITY
_Static_assert((unsigned long long)(V4L2_MODE_HIGHQUALITY) == 0x1ULL || (unsigned long long)(V4L2_MODE_HIGHQUALITY) == (unsigned long long)(long long)(int)0x1ULL, "V4L2_MODE_HIGHQUALITY is 1 in the table");
#endif
#ifdef V4L2_CAP_TIMEPERFRAME
_Static_assert((unsigned long long)(V4L2_CAP_TIMEPERFRAME) == 0x1000ULL || (unsigned long long)(V4L2_CAP_TIMEPERFRAME) == (unsigned long long)(long long)(int)0x1000ULL, "V4L2_CAP_TIMEPERFRAME is 4096 in the table");
#endif
#ifdef V4L2_FMT_FLAG_COMPRESSED
_Static_assert((unsigned long long)(V4L2_FMT_FLAG_COMPRESSED) == 0x1ULL || (unsigned long long)(V4L2_FMT_FLAG_COMPRESSED) == (unsigned long long)(long long)(int)0x1ULL, "V4L2_FMT_FLAG_COMPRESSED is 1 in the table");
#endif
#ifdef V4L2_FMT_FLAG_EMULATED
_Static_assert((unsigned long long)(V4L2_FMT_FLAG_EMULATED) == 0x2ULL || (unsigned long long)(V4L2_FMT_FLAG_EMULATED) == (unsigned long long)(long long)(int)0x2ULL, "V4L2_FMT_FLAG_EMULATED is 2 in the table");
#endif
#ifdef V4L2_FMT_FLAG_CONTINUOUS_BYTESTREAM
_Static_assert((unsigned long long)(V4L2_FMT_FLAG_CONTINUOUS_BYTESTREAM) == 0x4ULL || (unsigned long long)(V4L2_FMT_FLAG_CONTINUOUS_BYTESTREAM) == (unsigned long long)(long long)(int)0x4ULL, "V4L2_FMT_FLAG_CONTINUOUS_BYTESTREAM is 4 in the table");
#endif
#ifdef V4L2_FMT_FLAG_DYN_RESOLUTION
_Static_assert((unsigned long long)(V4L2_FMT_FLAG_DYN_RESOLUTION) == 0x8ULL || (unsigned long long)(V4L2_FMT_FLAG_DYN_RESOLUTION) == (unsigned long long)(long long)(int)0x8ULL, "V4L2_FMT_FLAG_DYN_RESOLUTION is 8 in the table");
#endif
#ifdef V4L2_FMT_FLAG_ENC_CAP_FRAME_INTERVAL
_Static_assert((unsigned long long)(V4L2_FMT_FLAG_ENC_CAP_FRAME_INTERVAL) == 0x10ULL || (unsigned long long)(V4L2_FMT_FLAG_ENC_CAP_FRAME_INTERVAL) == (unsigned long long)(long long)(int)0x10ULL, "V4L2_FMT_FLAG_ENC_CAP_FRAME_INTERVAL is 16 in the table");
#endif
#ifdef V4L2_FMT_FLAG_CSC_COLORSPACE
_Static_assert((unsigned long long)(V4L2_FMT_FLAG_CSC_COLORSPACE) == 0x20ULL || (unsigned long long)(V4L2_FMT_FLAG_CSC_COLORSPACE) == (unsigned long long)(long long)(int)0x20ULL, "V4L2_FMT_FLAG_CSC_COLORSPACE is 32 in the table");
#endif
#ifdef V4L2_FMT_FLAG_CSC_XFER_FUNC
_Static_assert((unsigned long long)(V4L2_FMT_FLAG_CSC_XFER_FUNC) == 0x40ULL || (unsigned long long)(V4L2_FMT_FLAG_CSC_XFER_FUNC) == (unsigned long long)(long long)(int)0x40ULL, "V4L2_FMT_FLAG_CSC_XFER_FUNC is 64 in the table");
#endif
#ifdef V4L2_FMT_FLAG_CSC_YCBCR_ENC
_Static_assert((unsigned long long)(V4L2_FMT_FLAG_CSC_YCBCR_ENC) == 0x80ULL || (unsigned long long)(V4L2_FMT_FLAG_CSC_YCBCR_ENC) == (unsigned long long)(long long)(int)0x80ULL, "V4L2_FMT_FLAG_CSC_YCBCR_ENC is 128 in the table");
#endif
#ifdef V4L2_FMT_FLAG_CSC_QUANTIZATION
_Static_assert((unsigned long long)(V4L2_FMT_FLAG_CSC_QUANTIZATION) == 0x100ULL || (unsigned long long)(V4L2_FMT_FLAG_CSC_QUANTIZATION) == (unsigned long long)(long long)(int)0x100ULL, "V4L2_FMT_FLAG_CSC_QUANTIZATION is 256 in the table");
#endif
#ifdef V4L2_BUF_FLAG_MAPPED
_Static_assert((unsigned long long)(V4L2_BUF_FLAG_MAPPED) == 0x1ULL || (unsigned long long)(V4L2_BUF_FLAG_MAPPED) == (unsigned long long)(long long)(int)0x1ULL, "V4L2_BUF_FLAG_MAPPED is 1 in the table");
#endif
#ifdef V4L2_BUF_FLAG_QUEUED
_Static_assert((unsigned long long)(V4L2_BUF_FLAG_QUEUED) == 0x2ULL || (unsigned long long)(V4L2_BUF_FLAG_QUEUED) == (unsigned long long)(long long)(int)0x2ULL, "V4L2_BUF_FLAG_QUEUED is 2 in the table");
#endif
#ifdef V4L2_BUF_FLAG_DONE
_Static_assert((unsigned long long)(V4L2_BUF_FLAG_DONE) == 0x4ULL || (unsigned long long)(V4L2_BUF_FLAG_DONE) == (unsigned long long)(long long)(int)0x4ULL, "V4L2_BUF_FLAG_DONE is 4 in the table");
#endif
#ifdef V4L2_BUF_FLAG_KEYFRAME
_Static_assert((unsigned long long)(V4L2_BUF_FLAG_KEYFRAME) == 0x8ULL || (unsigned long long)(V4L2_BUF_FLAG_KEYFRAME) == (unsigned long long)(long long)(int)0x8ULL, "V4L2_BUF_FLAG_KEYFRAME is 8 in the table");
#endif
#ifdef V4L2_BUF_FLAG_PFRAME
_Static_assert((unsigned long long)(V4L2_BUF_FLAG_PFRAME) == 0x10ULL || (unsigned long long)(V4L2_BUF_FLAG_PFRAME) == (unsigned long long)(long long)(int)0x10ULL, "V4L2_BUF_FLAG_PFRAME is 16 in the table");
#endif
#ifdef V4L2_BUF_FLAG_BFRAME
_Static_assert((unsigned long long)(V4L2_BUF_FLAG_BFRAME) == 0x20ULL || (unsigned long long)(V4L2_BUF_FLAG_BFRAME) == (unsigned long long)(long long)(int)0x20ULL, "V4L2_BUF_FLAG_BFRAME is 32 in the table");
#endif
#ifdef V4L2_BUF_FLAG_ERROR
_Static_assert((unsigned long long)(V4L2_BUF_FLAG_ERROR) == 0x40ULL || (unsigned long long)(V4L2_BUF_FLAG_ERROR) == (unsigned long long)(long long)(int)0x40ULL, "V4L2_BUF_FLAG_ERROR is 64 in the table");
#endif
#ifdef V4L2_BUF_FLAG_IN_REQUEST
_Static_assert((unsigned long long)(V4L2_BUF_FLAG_IN_REQUEST) == 0x80ULL || (unsigned long long)(V4L2_BUF_FLAG_IN_REQUEST) == (unsigned long long)(long long)(int)0x80ULL, "V4L2_BUF_FLAG_IN_REQUEST is 128 in the table");
#endif
#ifdef V4L2_BUF_FLAG_TIMECODE
_Static_assert((unsigned long long)(V4L2_BUF_FLAG_TIMECODE) == 0x100ULL || (unsigned long long)(V4L2_BUF_FLAG_TIMECODE) == (unsigned long long)(long long)(int)0x100ULL, "V4L2_BUF_FLAG_TIMECODE is 256 in the table");
#endif
#ifdef V4L2_BUF_FLAG_INPUT
_Static_assert((unsigned long long)(V4L2_BUF_FLAG_INPUT) == 0x200ULL || (unsigned long long)(V4L2_BUF_FLAG_INPUT) == (unsigned long long)(long long)(int)0x200ULL, "V4L2_BUF_FLAG_INPUT is 512 in the table");
#endif
#ifdef V4L2_BUF_FLAG_PREPARED
_Static_assert((unsigned long long)(V4L2_BUF_FLAG_PREPARED) == 0x400ULL || (unsigned long long)(V4L2_BUF_FLAG_PREPARED) == (unsigned long long)(long long)(int)0x400ULL, "V4L2_BUF_FLAG_PREPARED is 1024 in the table");
#endif
#ifdef V4L2_BUF_FLAG_NO_CACHE_INVALIDATE
_Static_assert((unsigned long long)(V4L2_BUF_FLAG_NO_CACHE_INVALIDATE) == 0x800ULL || (unsigned long long)(V4L2_BUF_FLAG_NO_CACHE_INVALIDATE) == (unsigned long long)(long long)(int)0x800ULL, "V4L2_BUF_FLAG_NO_CACHE_INVALIDATE is 2048 in the table");
#endif
#ifdef V4L2_BUF_FLAG_NO_CACHE_CLEAN
_Static_assert((unsigned long long)(V4L2_BUF_FLAG_NO_CACHE_CLEAN) == 0x1000ULL || (unsigned long long)(V4L2_BUF_FLAG_NO_CACHE_CLEAN) == (unsigned long long)(long long)(int)0x1000ULL, "V4L2_BUF_FLAG_NO_CACHE_CLEAN is 4096 in the table");
#endif
#ifdef V4L2_BUF_FLAG_LAST
_Static_assert((unsigned long long)(V4L2_BUF_FLAG_LAST) == 0x100000ULL || (unsigned long long)(V4L2_BUF_FLAG_LAST) == (unsigned long long)(long long)(int)0x100000ULL, "V4L2_BUF_FLAG_LAST is 1048576 in the table");
#endif
#ifdef V4L2_BUF_FLAG_REQUEST_FD
_Static_assert((unsigned long long)(V4L2_BUF_FLAG_REQUEST_FD) == 0x800000ULL || (unsigned long long)(V4L2_BUF_FLAG_REQUEST_FD) == (unsigned long long)(long long)(int)0x800000ULL, "V4L2_BUF_FLAG_REQUEST_FD is 8388608 in the table");
#endif
#ifdef V4L2_BUF_FLAG_TIMESTAMP_UNKNOWN
_Static_assert((unsigned long long)(V4L2_BUF_FLAG_TIMESTAMP_UNKNOWN) == 0x0ULL || (unsigned long long)(V4L2_BUF_FLAG_TIMESTAMP_UNKNOWN) == (unsigned long long)(long long)(int)0x0ULL, "V4L2_BUF_FLAG_TIMESTAMP_UNKNOWN is 0 in the table");
#endif
#ifdef V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC
_Static_assert((unsigned long long)(V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC) == 0x2000ULL || (unsigned long long)(V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC) == (unsigned long long)(long long)(int)0x2000ULL, "V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC is 8192 in the table");
#endif
#ifdef V4L2_BUF_FLAG_TIMESTAMP_COPY
_Static_assert((unsigned long long)(V4L2_BUF_FLAG_TIMESTAMP_COPY) == 0x4000ULL || (unsigned long long)(V4L2_BUF_FLAG_TIMESTAMP_COPY) == (unsigned long long)(long long)(int)0x4000ULL, "V4L2_BUF_FLAG_TIMESTAMP_COPY is 16384 in the table");
#endif
#ifdef V4L2_BUF_FLAG_TSTAMP_SRC_EOF
_Static_assert((unsigned long long)(V4L2_BUF_FLAG_TSTAMP_SRC_EOF) == 0x0ULL || (unsigned long long)(V4L2_BUF_FLAG_TSTAMP_SRC_EOF) == (unsigned long long)(long long)(int)0x0ULL, "V4L2_BUF_FLAG_TSTAMP_SRC_EOF is 0 in the table");
#endif
#ifdef V4L2_BUF_FLAG_TSTAMP_SRC_SOE
_Static_assert((unsigned long long)(V4L2_BUF_FLAG_TSTAMP_SRC_SOE) == 0x10000ULL || (unsigned long long)(V4L2_BUF_FLAG_TSTAMP_SRC_SOE) == (unsigned long long)(long long)(int)0x10000ULL, "V4L2_BUF_FLAG_TSTAMP_SRC_SOE is 65536 in the table");
#endif
#ifdef V4L2_MEMORY_MMAP
_Static_assert((unsigned long long)(V4L2_MEMORY_MMAP) == 0x1ULL || (unsigned long long)(V4L2_MEMORY_MMAP) == (unsigned long long)(long long)(int)0x1ULL, "V4L2_MEMORY_MMAP is 1 in the table");
#endif
#ifdef V4L2_MEMORY_USERPTR
_Static_assert((unsigned long long)(V4L2_MEMORY_USERPTR) == 0x2ULL || (unsigned long long)(V4L2_MEMORY_USERPTR) == (unsigned long long)(long long)(int)0x2ULL, "V4L2_MEMORY_USERPTR is 2 in the table");
#endif
#ifdef V4L2_MEMORY_OVERLAY
_Static_assert((unsigned long long)(V4L2_MEMORY_OVERLAY) == 0x3ULL || (unsigned long long)(V4L2_MEMORY_OVERLAY) == (unsigned long long)(long long)(int)0x3ULL, "V4L2_MEMORY_OVERLAY is 3 in the table");
#endif
#ifdef V4L2_MEMORY_DMABUF
_Static_assert((unsigned long long)(V4L2_MEMORY_DMABUF) == 0x4ULL || (unsigned long long)(V4L2_MEMORY_DMABUF) == (unsigned long long)(long long)(int)0x4ULL, "V4L2_MEMORY_DMABUF is 4 in the table");
#endif
#ifdef V4L2_FIELD_ANY
_Static_assert((unsigned long long)(V4L2_FIELD_ANY) == 0x0ULL || (unsigned long long)(V4L2_FIELD_ANY) == (unsigned long long)(long long)(int)0x0ULL, "V4L2_FIELD_ANY is 0 in the table");
#endif
#ifdef V4L2_FIELD_NONE
_Static_assert((unsigned long long)(V4L2_FIELD_NONE) == 0x1ULL || (unsigned long long)(V4L2_FIELD_NONE) == (unsigned long long)(long long)(int)0x1ULL, "V4L2_FIELD_NONE is 1 in the table");
#endif
#ifdef V4L2_FIELD_TOP
_Static_assert((unsigned long long)(V4L2_FIELD_TOP) == 0x2ULL || (unsigned long long)(V4L2_FIELD_TOP) == (unsigned long long)(long long)(int)0x2ULL, "V4L2_FIELD_TOP is 2 in the table");
#endif
#ifdef V4L2_FIELD_BOTTOM
_Static_assert((unsigned long long)(V4L2_FIELD_BOTTOM) == 0x3ULL || (unsigned long long)(V4L2_FIELD_BOTTOM) == (unsigned long long)(long long)(int)0x3ULL, "V4L2_FIELD_BOTTOM is 3 in the table");
#endif
#ifdef V4L2_FIELD_INTERLACED
_Static_assert((unsigned long long)(V4L2_FIELD_INTERLACED) == 0x4ULL || (unsigned long long)(V4L2_FIELD_INTERLACED) == (unsigned long long)(long long)(int)0x4ULL, "V4L2_FIELD_INTERLACED is 4 in the table");
#endif
#ifdef V4L2_FIELD_SEQ_TB
_Static_assert((unsigned long long)(V4L2_FIELD_SEQ_TB) == 0x5ULL || (unsigned long long)(V4L2_FIELD_SEQ_TB) == (unsigned long long)(long long)(int)0x5ULL, "V4L2_FIELD_SEQ_TB is 5 in the table");
#endif
#ifdef V4L2_FIELD_SEQ_BT
_Static_assert((unsigned long long)(V4L2_FIELD_SEQ_BT) == 0x6ULL || (unsigned long long)(V4L2_FIELD_SEQ_BT) == (unsigned long long)(long long)(int)0x6ULL, "V4L2_FIELD_SEQ_BT is 6 in the table");
#endif
#ifdef V4L2_FIELD_ALTERNATE
_Static_assert((unsigned long long)(V4L2_FIELD_ALTERNATE) == 0x7ULL || (unsigned long long)(V4L2_FIELD_ALTERNATE) == (unsigned long long)(long long)(int)0x7ULL, "V4L2_FIELD_ALTERNATE is 7 in the table");
#endif
#ifdef V4L2_FIELD_INTERLACED_TB
_Static_assert((unsigned long long)(V4L2_FIELD_INTERLACED_TB) == 0x8ULL || (unsigned long long)(V4L2_FIELD_INTERLACED_TB) == (unsigned long long)(long long)(int)0x8ULL, "V4L2_FIELD_INTERLACED_TB is 8 in the table");
#endif
#ifdef V4L2_FIELD_INTERLACED_BT
_Static_assert((unsigned long long)(V4L2_FIELD_INTERLACED_BT) == 0x9ULL || (unsigned long long)(V4L2_FIELD_INTERLACED_BT) == (unsigned long long)(long long)(int)0x9ULL, "V4L2_FIELD_INTERLACED_BT is 9 in the table");
#endif
#ifdef V4L2_COLORSPACE_DEFAULT
_Static_assert((unsigned long long)(V4L2_COLORSPACE_DEFAULT) == 0x0ULL || (unsigned long long)(V4L2_COLORSPACE_DEFAULT) == (unsigned long long)(long long)(int)0x0ULL, "V4L2_COLORSPACE_DEFAULT is 0 in the table");
#endif
#ifdef V4L2_COLORSPACE_SMPTE170M
_Static_assert((unsigned long long)(V4L2_COLORSPACE_SMPTE170M) == 0x1ULL || (unsigned long long)(V4L2_COLORSPACE_SMPTE170M) == (unsigned long long)(long long)(int)0x1ULL, "V4L2_COLORSPACE_SMPTE170M is 1 in the table");
#endif
#ifdef V4L2_COLORSPACE_SMPTE240M
_Static_assert((unsigned long long)(V4L2_COLORSPACE_SMPTE240M) == 0x2ULL || (unsigned long long)(V4L2_COLORSPACE_SMPTE240M) == (unsigned long long)(long long)(int)0x2ULL, "V4L2_COLORSPACE_SMPTE240M is 2 in the table");
#endif
#ifdef V4L2_COLORSPACE_REC709
_Static_assert((unsigned long long)(V4L2_COLORSPACE_REC709) == 0x3ULL || (unsigned long long)(V4L2_COLORSPACE_REC709) == (unsigned long long)(long long)(int)0x3ULL, "V4L2_COLORSPACE_REC709 is 3 in the table");
#endif
#ifdef V4L2_COLORSPACE_BT878
_Static_assert((unsigned long long)(V4L2_COLORSPACE_BT878) == 0x4ULL || (unsigned long long)(V4L2_COLORSPACE_BT878) == (unsigned long long)(long long)(int)0x4ULL, "V4L2_COLORSPACE_BT878 is 4 in the table");
#endif
#ifdef V4L2_COLORSPACE_470_SYSTEM_M
_Static_assert((unsigned long long)(V4L2_COLORSPACE_470_SYSTEM_M) == 0x5ULL || (unsigned long long)(V4L2_COLORSPACE_470_SYSTEM_M) == (unsigned long long)(long long)(int)0x5ULL, "V4L2_COLORSPACE_470_SYSTEM_M is 5 in the table");
#endif
#ifdef V4L2_COLORSPACE_470_SYSTEM_BG
_Static_assert((unsigned long long)(V4L2_COLORSPACE_470_SYSTEM_BG) == 0x6ULL || (unsigned long long)(V4L2_COLORSPACE_470_SYSTEM_BG) == (unsigned long long)(long long)(int)0x6ULL, "V4L2_COLORSPACE_470_SYSTEM_BG is 6 in the table");
#endif
#ifdef V4L2_COLORSPACE_JPEG
_Static_assert((unsigned long long)(V4L2_COLORSPACE_JPEG) == 0x7ULL || (unsigned long long)(V4L2_COLORSPACE_JPEG) == (unsigned long long)(long long)(int)0x7ULL, "V4L2_COLORSPACE_JPEG is 7 in the table");
#endif
#ifdef V4L2_COLORSPACE_SRGB
_Static_assert((unsigned long long)(V4L2_COLORSPACE_SRGB) == 0x8ULL || (unsigned long long)(V4L2_COLORSPACE_SRGB) == (unsigned long long)(long long)(int)0x8ULL, "V4L2_COLORSPACE_SRGB is 8 in the table");
#endif
#ifdef V4L2_COLORSPACE_OPRGB
_Static_assert((unsigned long long)(V4L2_COLORSPACE_OPRGB) == 0x9ULL || (unsigned long long)(V4L2_COLORSPACE_OPRGB) == (unsigned long long)(long long)(int)0x9ULL, "V4L2_COLORSPACE_OPRGB is 9 in the table");
#endif
#ifdef V4L2_COLORSPACE_BT2020
_Static_assert((unsigned long long)(V4L2_COLORSPACE_BT2020) == 0xaULL || (unsigned long long)(V4L2_COLORSPACE_BT2020) == (unsigned long long)(long long)(int)0xaULL, "V4L2_COLORSPACE_BT2020 is 10 in the table");
#endif
#ifdef V4L2_COLORSPACE_RAW
_Static_assert((unsigned long long)(V4L2_COLORSPACE_RAW) == 0xbULL || (unsigned long long)(V4L2_COLORSPACE_RAW) == (unsigned long long)(long long)(int)0xbULL, "V4L2_COLORSPACE_RAW is 11 in the table");
#endif
#ifdef V4L2_COLORSPACE_DCI_P3
_Static_assert((unsigned long long)(V4L2_COLORSPACE_DCI_P3) == 0xcULL || (unsigned long long)(V4L2_COLORSPACE_DCI_P3) == (unsigned long long)(long long)(int)0xcULL, "V4L2_COLORSPACE_DCI_P3 is 12 in the table");
#endif
#ifdef V4L2_INPUT_TYPE_TUNER
_Static_assert((unsigned long long)(V4L2_INPUT_TYPE_TUNER) == 0x1ULL || (unsigned long long)(V4L2_INPUT_TYPE_TUNER) == (unsigned long long)(long long)(int)0x1ULL, "V4L2_INPUT_TYPE_TUNER is 1 in the table");
#endif
#ifdef V4L2_INPUT_TYPE_CAMERA
_Static_assert((unsigned long long)(V4L2_INPUT_TYPE_CAMERA) == 0x2ULL || (unsigned long long)(V4L2_INPUT_TYPE_CAMERA) == (unsigned long long)(long long)(int)0x2ULL, "V4L2_INPUT_TYPE_CAMERA is 2 in the table");
#endif
#ifdef V4L2_INPUT_TYPE_TOUCH
_Static_assert((unsigned long long)(V4L2_INPUT_TYPE_TOUCH) == 0x3ULL || (unsigned long long)(V4L2_INPUT_TYPE_TOUCH) == (unsigned long long)(long long)(int)0x3ULL, "V4L2_INPUT_TYPE_TOUCH is 3 in the table");
#endif
#ifdef V4L2_CTRL_TYPE_INTEGER
_Static_assert((unsigned long long)(V4L2_CTRL_TYPE_INTEGER) == 0x1ULL || (unsigned long long)(V4L2_CTRL_TYPE_INTEGER) == (unsigned long long)(long long)(int)0x1ULL, "V4L2_CTRL_TYPE_INTEGER is 1 in the table");
#endif
#ifdef V4L2_CTRL_TYPE_BOOLEAN
_Static_assert((unsigned long long)(V4L2_CTRL_TYPE_BOOLEAN) == 0x2ULL || (unsigned long long)(V4L2_CTRL_TYPE_BOOLEAN) == (unsigned long long)(long long)(int)0x2ULL, "V4L2_CTRL_TYPE_BOOLEAN is 2 in the table");
#endif
#ifdef V4L2_CTRL_TYPE_MENU
_Static_assert((unsigned long long)(V4L2_CTRL_TYPE_MENU) == 0x3ULL || (unsigned long long)(V4L2_CTRL_TYPE_MENU) == (unsigned long long)(long long)(int)0x3ULL, "V4L2_CTRL_TYPE_MENU is 3 in the table");
#endif
#ifdef V4L2_CTRL_TYPE_BUTTON
_Static_assert((unsigned long long)(V4L2_CTRL_TYPE_BUTTON) == 0x4ULL || (unsigned long long)(V4L2_CTRL_TYPE_BUTTON) == (unsigned long long)(long long)(int)0x4ULL, "V4L2_CTRL_TYPE_BUTTON is 4 in the table");
#endif
#ifdef V4L2_CTRL_TYPE_INTEGER64
_Static_assert((unsigned long long)(V4L2_CTRL_TYPE_INTEGER64) == 0x5ULL || (unsigned long long)(V4L2_CTRL_TYPE_INTEGER64) == (unsigned long long)(long long)(int)0x5ULL, "V4L2_CTRL_TYPE_INTEGER64 is 5 in the table");
#endif
#ifdef V4L2_CTRL_TYPE_CTRL_CLASS
_Static_assert((unsigned long long)(V4L2_CTRL_TYPE_CTRL_CLASS) == 0x6ULL || (unsigned long long)(V4L2_CTRL_TYPE_CTRL_CLASS) == (unsigned long long)(long long)(int)0x6ULL, "V4L2_CTRL_TYPE_CTRL_CLASS is 6 in the table");
#endif
#ifdef V4L2_CTRL_TYPE_STRING
_Static_assert((unsigned long long)(V4L2_CTRL_TYPE_STRING) == 0x7ULL || (unsigned long long)(V4L2_CTRL_TYPE_STRING) == (unsigned long long)(long long)(int)0x7ULL, "V4L2_CTRL_TYPE_STRING is 7 in the table");
#endif
#ifdef V4L2_CTRL_TYPE_BITMASK
_Static_assert((unsigned long long)(V4L2_CTRL_TYPE_BITMASK) == 0x8ULL || (unsigned long long)(V4L2_CTRL_TYPE_BITMASK) == (unsigned long long)(long long)(int)0x8ULL, "V4L2_CTRL_TYPE_BITMASK is 8 in the table");
#endif
#ifdef V4L2_CTRL_TYPE_INTEGER_MENU
_Static_assert((unsigned long long)(V4L2_CTRL_TYPE_INTEGER_MENU) == 0x9ULL || (unsigned long long)(V4L2_CTRL_TYPE_INTEGER_MENU) == (unsigned long long)(long long)(int)0x9ULL, "V4L2_CTRL_TYPE_INTEGER_MENU is 9 in the table");
#endif
#ifdef V4L2_CTRL_TYPE_U8
_Static_assert((unsigned long long)(V4L2_CTRL_TYPE_U8) == 0x100ULL || (unsigned long long)(V4L2_CTRL_TYPE_U8) == (unsigned long long)(long long)(int)0x100ULL, "V4L2_CTRL_TYPE_U8 is 256 in the table");
#endif
#ifdef V4L2_CTRL_TYPE_U16
_Static_assert((unsigned long long)(V4L2_CTRL_TYPE_U16) == 0x101ULL || (unsigned long long)(V4L2_CTRL_TYPE_U16) == (unsigned long long)(long long)(int)0x101ULL, "V4L2_CTRL_TYPE_U16 is 257 in the table");
#endif
#ifdef V4L2_CTRL_TYPE_U32
_Static_assert((unsigned long long)(V4L2_CTRL_TYPE_U32) == 0x102ULL || (unsigned long long)(V4L2_CTRL_TYPE_U32) == (unsigned long long)(long long)(int)0x102ULL, "V4L2_CTRL_TYPE_U32 is 258 in the table");
#endif
#ifdef V4L2_CTRL_TYPE_AREA
_Static_assert((unsigned long long)(V4L2_CTRL_TYPE_AREA) == 0x106ULL || (unsigned long long)(V4L2_CTRL_TYPE_AREA) == (unsigned long long)(long long)(int)0x106ULL, "V4L2_CTRL_TYPE_AREA is 262 in the table");
#endif
#ifdef V4L2_CTRL_TYPE_HDR10_CLL_INFO
_Static_assert((unsigned long long)(V4L2_CTRL_TYPE_HDR10_CLL_INFO) == 0x110ULL || (unsigned long long)(V4L2_CTRL_TYPE_HDR10_CLL_INFO) == (unsigned long long)(long long)(int)0x110ULL, "V4L2_CTRL_TYPE_HDR10_CLL_INFO is 272 in the table");
#endif
#ifdef V4L2_CTRL_TYPE_HDR10_MASTERING_DISPLAY
_Static_assert((unsigned long long)(V4L2_CTRL_TYPE_HDR10_MASTERING_DISPLAY) == 0x111ULL || (unsigned long long)(V4L2_CTRL_TYPE_HDR10_MASTERING_DISPLAY) == (unsigned long long)(long long)(int)0x111ULL, "V4L2_CTRL_TYPE_HDR10_MASTERING_DISPLAY is 273 in the table");
#endif
#ifdef V4L2_CTRL_TYPE_H264_SPS
_Static_assert((unsigned long long)(V4L2_CTRL_TYPE_H264_SPS) == 0x200ULL || (unsigned long long)(V4L2_CTRL_TYPE_H264_SPS) == (unsigned long long)(long long)(int)0x200ULL, "V4L2_CTRL_TYPE_H264_SPS is 512 in the table");
#endif
#ifdef V4L2_CTRL_TYPE_H264_PPS
_Static_assert((unsigned long long)(V4L2_CTRL_TYPE_H264_PPS) == 0x201ULL || (unsigned long long)(V4L2_CTRL_TYPE_H264_PPS) == (unsigned long long)(long long)(int)0x201ULL, "V4L2_CTRL_TYPE_H264_PPS is 513 in the table");
#endif
#ifdef V4L2_CTRL_TYPE_H264_SCALING_MATRIX
_Static_assert((unsigned long long)(V4L2_CTRL_TYPE_H264_SCALING_MATRIX) == 0x202ULL || (unsigned long long)(V4L2_CTRL_TYPE_H264_SCALING_MATRIX) == (unsigned long long)(long long)(int)0x202ULL, "V4L2_CTRL_TYPE_H264_SCALING_MATRIX is 514 in the table");
#endif
#ifdef V4L2_CTRL_TYPE_H264_SLICE_PARAMS
_Static_assert((unsigned long long)(V4L2_CTRL_TYPE_H264_SLICE_PARAMS) == 0x203ULL || (unsigned long long)(V4L2_CTRL_TYPE_H264_SLICE_PARAMS) == (unsigned long long)(long long)(int)0x203ULL, "V4L2_CTRL_TYPE_H264_SLICE_PARAMS is 515 in the table");
#endif
#ifdef V4L2_CTRL_TYPE_H264_DECODE_PARAMS
_Static_assert((unsigned long long)(V4L2_CTRL_TYPE_H264_DECODE_PARAMS) == 0x204ULL || (unsigned long long)(V4L2_CTRL_TYPE_H264_DECODE_PARAMS) == (unsigned long long)(long long)(int)0x204ULL, "V4L2_CTRL_TYPE_H264_DECODE_PARAMS is 516 in the table");
#endif
#ifdef V4L2_CTRL_TYPE_H264_PRED_WEIGHTS
_Static_assert((unsigned long long)(V4L2_CTRL_TYPE_H264_PRED_WEIGHTS) == 0x205ULL || (unsigned long long)(V4L2_CTRL_TYPE_H264_PRED_WEIGHTS) == (unsigned long long)(long long)(int)0x205ULL, "V4L2_CTRL_TYPE_H264_PRED_WEIGHTS is 517 in the table");
#endif
#ifdef V4L2_CTRL_TYPE_FWHT_PARAMS
_Static_assert((unsigned long long)(V4L2_CTRL_TYPE_FWHT_PARAMS) == 0x220ULL || (unsigned long long)(V4L2_CTRL_TYPE_FWHT_PARAMS) == (unsigned long long)(long long)(int)0x220ULL, "V4L2_CTRL_TYPE_FWHT_PARAMS is 544 in the table");
#endif
#ifdef V4L2_CTRL_TYPE_VP8_FRAME
_Static_assert((unsigned long long)(V4L2_CTRL_TYPE_VP8_FRAME) == 0x240ULL || (unsigned long long)(V4L2_CTRL_TYPE_VP8_FRAME) == (unsigned long long)(long long)(int)0x240ULL, "V4L2_CTRL_TYPE_VP8_FRAME is 576 in the table");
#endif
#ifdef V4L2_CTRL_TYPE_MPEG2_QUANTISATION
_Static_assert((unsigned long long)(V4L2_CTRL_TYPE_MPEG2_QUANTISATION) == 0x250ULL || (unsigned long long)(V4L2_CTRL_TYPE_MPEG2_QUANTISATION) == (unsigned long long)(long long)(int)0x250ULL, "V4L2_CTRL_TYPE_MPEG2_QUANTISATION is 592 in the table");
#endif
#ifdef V4L2_CTRL_TYPE_MPEG2_SEQUENCE
_Static_assert((unsigned long long)(V4L2_CTRL_TYPE_MPEG2_SEQUENCE) == 0x251ULL || (unsigned long long)(V4L2_CTRL_TYPE_MPEG2_SEQUENCE) == (unsigned long long)(long long)(int)0x251ULL, "V4L2_CTRL_TYPE_MPEG2_SEQUENCE is 593 in the table");
#endif
#ifdef V4L2_CTRL_TYPE_MPEG2_PICTURE
_Static_assert((unsigned long long)(V4L2_CTRL_TYPE_MPEG2_PICTURE) == 0x252ULL || (unsigned long long)(V4L2_CTRL_TYPE_MPEG2_PICTURE) == (unsigned long long)(long long)(int)0x252ULL, "V4L2_CTRL_TYPE_MPEG2_PICTURE is 594 in the table");
#endif
#ifdef V4L2_CTRL_TYPE_VP9_COMPRESSED_HDR
_Static_assert((unsigned long long)(V4L2_CTRL_TYPE_VP9_COMPRESSED_HDR) == 0x260ULL || (unsigned long long)(V4L2_CTRL_TYPE_VP9_COMPRESSED_HDR) == (unsigned long long)(long long)(int)0x260ULL, "V4L2_CTRL_TYPE_VP9_COMPRESSED_HDR is 608 in the table");
#endif
#ifdef V4L2_CTRL_TYPE_VP9_FRAME
_Static_assert((unsigned long long)(V4L2_CTRL_TYPE_VP9_FRAME) == 0x261ULL || (unsigned long long)(V4L2_CTRL_TYPE_VP9_FRAME) == (unsigned long long)(long long)(int)0x261ULL, "V4L2_CTRL_TYPE_VP9_FRAME is 609 in the table");
#endif
#ifdef V4L2_CTRL_TYPE_HEVC_SPS
_Static_assert((unsigned long long)(V4L2_CTRL_TYPE_HEVC_SPS) == 0x270ULL || (unsigned long long)(V4L2_CTRL_TYPE_HEVC_SPS) == (unsigned long long)(long long)(int)0x270ULL, "V4L2_CTRL_TYPE_HEVC_SPS is 624 in the table");
#endif
#ifdef V4L2_CTRL_TYPE_HEVC_PPS
_Static_assert((unsigned long long)(V4L2_CTRL_TYPE_HEVC_PPS) == 0x271ULL || (unsigned long long)(V4L2_CTRL_TYPE_HEVC_PPS) == (unsigned long long)(long long)(int)0x271ULL, "V4L2_CTRL_TYPE_HEVC_PPS is 625 in the table");
#endif
#ifdef V4L2_CTRL_TYPE_HEVC_SLICE_PARAMS
_Static_assert((unsigned long long)(V4L2_CTRL_TYPE_HEVC_SLICE_PARAMS) == 0x272ULL || (unsigned long long)(V4L2_CTRL_TYPE_HEVC_SLICE_PARAMS) == (unsigned long long)(long long)(int)0x272ULL, "V4L2_CTRL_TYPE_HEVC_SLICE_PARAMS is 626 in the table");
#endif
#ifdef V4L2_CTRL_TYPE_HEVC_SCALING_MATRIX
_Static_assert((unsigned long long)(V4L2_CTRL_TYPE_HEVC_SCALING_MATRIX) == 0x273ULL || (unsigned long long)(V4L2_CTRL_TYPE_HEVC_SCALING_MATRIX) == (unsigned long long)(long long)(int)0x273ULL, "V4L2_CTRL_TYPE_HEVC_SCALING_MATRIX is 627 in the table");
#endif
#ifdef V4L2_CTRL_TYPE_HEVC_DECODE_PARAMS
_Static_assert((unsigned long long)(V4L2_CTRL_TYPE_HEVC_DECODE_PARAMS) == 0x274ULL || (unsigned long long)(V4L2_CTRL_TYPE_HEVC_DECODE_PARAMS) == (unsigned long long)(long long)(int)0x274ULL, "V4L2_CTRL_TYPE_HEVC_DECODE_PARAMS is 628 in the table");
#endif
#ifdef V4L2_CTRL_FLAG_DISABLED
_Static_assert((unsigned long long)(V4L2_CTRL_FLAG_DISABLED) == 0x1ULL || (unsigned long long)(V4L2_CTRL_FLAG_DISABLED) == (unsigned long long)(long long)(int)0x1ULL, "V4L2_CTRL_FLAG_DISABLED is 1 in the table");
#endif
#ifdef V4L2_CTRL_FLAG_GRABBED
_Static_assert((unsigned long long)(V4L2_CTRL_FLAG_GRABBED) == 0x2ULL || (unsigned long long)(V4L2_CTRL_FLAG_GRABBED) == (unsigned long long)(long long)(int)0x2ULL, "V4L2_CTRL_FLAG_GRABBED is 2 in the table");
#endif
#ifdef V4L2_CTRL_FLAG_READ_ONLY
_Static_assert((unsigned long long)(V4L2_CTRL_FLAG_READ_ONLY) == 0x4ULL || (unsigned long long)(V4L2_CTRL_FLAG_READ_ONLY) == (unsigned long long)(long long)(int)0x4ULL, "V4L2_CTRL_FLAG_READ_ONLY is 4 in the table");
#endif
#ifdef V4L2_CTRL_FLAG_UPDATE
_Static_assert((unsigned long long)(V4L2_CTRL_FLAG_UPDATE) == 0x8ULL || (unsigned long long)(V4L2_CTRL_FLAG_UPDATE) == (unsigned long long)(long long)(int)0x8ULL, "V4L2_CTRL_FLAG_UPDATE is 8 in the table");
#endif
#ifdef V4L2_CTRL_FLAG_INACTIVE
_Static_assert((unsigned long long)(V4L2_CTRL_FLAG_INACTIVE) == 0x10ULL || (unsigned long long)(V4L2_CTRL_FLAG_INACTIVE) == (unsigned long long)(long long)(int)0x10ULL, "V4L2_CTRL_FLAG_INACTIVE is 16 in the table");
#endif
#ifdef V4L2_CTRL_FLAG_SLIDER
_Static_assert((unsigned long long)(V4L2_CTRL_FLAG_SLIDER) == 0x20ULL || (unsigned long long)(V4L2_CTRL_FLAG_SLIDER) == (unsigned long long)(long long)(int)0x20ULL, "V4L2_CTRL_FLAG_SLIDER is 32 in the table");
#endif
#ifdef V4L2_CTRL_FLAG_WRITE_ONLY
_Static_assert((unsigned long long)(V4L2_CTRL_FLAG_WRITE_ONLY) == 0x40ULL || (unsigned long long)(V4L2_CTRL_FLAG_WRITE_ONLY) == (unsigned long long)(long long)(int)0x40ULL, "V4L2_CTRL_FLAG_WRITE_ONLY is 64 in the table");
#endif
#ifdef V4L2_CTRL_FLAG_VOLATILE
_Static_assert((unsigned long long)(V4L2_CTRL_FLAG_VOLATILE) == 0x80ULL || (unsigned long long)(V4L2_CTRL_FLAG_VOLATILE) == (unsigned long long)(long long)(int)0x80ULL, "V4L2_CTRL_FLAG_VOLATILE is 128 in the table");
#endif
#ifdef V4L2_CTRL_FLAG_HAS_PAYLOAD
_Static_assert((unsigned long long)(V4L2_CTRL_FLAG_HAS_PAYLOAD) == 0x100ULL || (unsigned long long)(V4L2_CTRL_FLAG_HAS_PAYLOAD) == (unsigned long long)(long long)(int)0x100ULL, "V4L2_CTRL_FLAG_HAS_PAYLOAD is 256 in the table");
#endif
#ifdef V4L2_CTRL_FLAG_EXECUTE_ON_WRITE
_Static_assert((unsigned long long)(V4L2_CTRL_FLAG_EXECUTE_ON_WRITE) == 0x200ULL || (unsigned long long)(V4L2_CTRL_FLAG_EXECUTE_ON_WRITE) == (unsigned long long)(long long)(int)0x200ULL, "V4L2_CTRL_FLAG_EXECUTE_ON_WRITE is 512 in the table");
#endif
#ifdef V4L2_CTRL_FLAG_MODIFY_LAYOUT
_Static_assert((unsigned long long)(V4L2_CTRL_FLAG_MODIFY_LAYOUT) == 0x400ULL || (unsigned long long)(V4L2_CTRL_FLAG_MODIFY_LAYOUT) == (unsigned long long)(long long)(int)0x400ULL, "V4L2_CTRL_FLAG_MODIFY_LAYOUT is 1024 in the table");
#endif
#ifdef V4L2_CTRL_FLAG_DYNAMIC_ARRAY
_Static_assert((unsigned long long)(V4L2_CTRL_FLAG_DYNAMIC_ARRAY) == 0x800ULL || (unsigned long long)(V4L2_CTRL_FLAG_DYNAMIC_ARRAY) == (unsigned long long)(long long)(int)0x800ULL, "V4L2_CTRL_FLAG_DYNAMIC_ARRAY is 2048 in the table");
#endif
#ifdef V4L2_CTRL_FLAG_NEXT_CTRL
_Static_assert((unsigned long long)(V4L2_CTRL_FLAG_NEXT_CTRL) == 0x80000000ULL || (unsigned long long)(V4L2_CTRL_FLAG_NEXT_CTRL) == (unsigned long long)(long long)(int)0x80000000ULL, "V4L2_CTRL_FLAG_NEXT_CTRL is 2147483648 in the table");
#endif
#ifdef V4L2_CTRL_FLAG_NEXT_COMPOUND
_Static_assert((unsigned long long)(V4L2_CTRL_FLAG_NEXT_COMPOUND) == 0x40000000ULL || (unsigned long long)(V4L2_CTRL_FLAG_NEXT_COMPOUND) == (unsigned long long)(long long)(int)0x40000000ULL, "V4L2_CTRL_FLAG_NEXT_COMPOUND is 1073741824 in the table");
#endif
#ifdef V4L2_TUNER_RADIO
_Static_assert((unsigned long long)(V4L2_TUNER_RADIO) == 0x1ULL || (unsigned long long)(V4L2_TUNER_RADIO) == (unsigned long long)(long long)(int)0x1ULL, "V4L2_TUNER_RADIO is 1 in the table");
#endif
#ifdef V4L2_TUNER_ANALOG_TV
_Static_assert((unsigned long long)(V4L2_TUNER_ANALOG_TV) == 0x2ULL || (unsigned long long)(V4L2_TUNER_ANALOG_TV) == (unsigned long long)(long long)(int)0x2ULL, "V4L2_TUNER_ANALOG_TV is 2 in the table");
#endif
#ifdef V4L2_TUNER_DIGITAL_TV
_Static_assert((unsigned long long)(V4L2_TUNER_DIGITAL_TV) == 0x3ULL || (unsigned long long)(V4L2_TUNER_DIGITAL_TV) == (unsigned long long)(long long)(int)0x3ULL, "V4L2_TUNER_DIGITAL_TV is 3 in the table");
#endif
#ifdef V4L2_TUNER_SDR
_Static_assert((unsigned long long)(V4L2_TUNER_SDR) == 0x4ULL || (unsigned long long)(V4L2_TUNER_SDR) == (unsigned long long)(long long)(int)0x4ULL, "V4L2_TUNER_SDR is 4 in the table");
#endif
#ifdef V4L2_TUNER_RF
_Static_assert((unsigned long long)(V4L2_TUNER_RF) == 0x5ULL || (unsigned long long)(V4L2_TUNER_RF) == (unsigned long long)(long long)(int)0x5ULL, "V4L2_TUNER_RF is 5 in the table");
#endif
#ifdef V4L2_TUNER_CAP_LOW
_Static_assert((unsigned long long)(V4L2_TUNER_CAP_LOW) == 0x1ULL || (unsigned long long)(V4L2_TUNER_CAP_LOW) == (unsigned long long)(long long)(int)0x1ULL, "V4L2_TUNER_CAP_LOW is 1 in the table");
#endif
#ifdef V4L2_TUNER_CAP_NORM
_Static_assert((unsigned long long)(V4L2_TUNER_CAP_NORM) == 0x2ULL || (unsigned long long)(V4L2_TUNER_CAP_NORM) == (unsigned long long)(long long)(int)0x2ULL, "V4L2_TUNER_CAP_NORM is 2 in the table");
#endif
#ifdef V4L2_TUNER_CAP_HWSEEK_BOUNDED
_Static_assert((unsigned long long)(V4L2_TUNER_CAP_HWSEEK_BOUNDED) == 0x4ULL || (unsigned long long)(V4L2_TUNER_CAP_HWSEEK_BOUNDED) == (unsigned long long)(long long)(int)0x4ULL, "V4L2_TUNER_CAP_HWSEEK_BOUNDED is 4 in the table");
#endif
#ifdef V4L2_TUNER_CAP_HWSEEK_WRAP
_Static_assert((unsigned long long)(V4L2_TUNER_CAP_HWSEEK_WRAP) == 0x8ULL || (unsigned long long)(V4L2_TUNER_CAP_HWSEEK_WRAP) == (unsigned long long)(long long)(int)0x8ULL, "V4L2_TUNER_CAP_HWSEEK_WRAP is 8 in the table");
#endif
#ifdef V4L2_TUNER_CAP_STEREO
_Static_assert((unsigned long long)(V4L2_TUNER_CAP_STEREO) == 0x10ULL || (unsigned long long)(V4L2_TUNER_CAP_STEREO) == (unsigned long long)(long long)(int)0x10ULL, "V4L2_TUNER_CAP_STEREO is 16 in the table");
#endif
#ifdef V4L2_TUNER_CAP_LANG2
_Static_assert((unsigned long long)(V4L2_TUNER_CAP_LANG2) == 0x20ULL || (unsigned long long)(V4L2_TUNER_CAP_LANG2) == (unsigned long long)(long long)(int)0x20ULL, "V4L2_TUNER_CAP_LANG2 is 32 in the table");
#endif
#ifdef V4L2_TUNER_CAP_LANG1
_Static_assert((unsigned long long)(V4L2_TUNER_CAP_LANG1) == 0x40ULL || (unsigned long long)(V4L2_TUNER_CAP_LANG1) == (unsigned long long)(long long)(int)0x40ULL, "V4L2_TUNER_CAP_LANG1 is 64 in the table");
#endif
#ifdef V4L2_TUNER_CAP_RDS
_Static_assert((unsigned long long)(V4L2_TUNER_CAP_RDS) == 0x80ULL || (unsigned long long)(V4L2_TUNER_CAP_RDS) == (unsigned long long)(long long)(int)0x80ULL, "V4L2_TUNER_CAP_RDS is 128 in the table");
#endif
#ifdef V4L2_TUNER_CAP_RDS_BLOCK_IO
_Static_assert((unsigned long long)(V4L2_TUNER_CAP_RDS_BLOCK_IO) == 0x100ULL || (unsigned long long)(V4L2_TUNER_CAP_RDS_BLOCK_IO) == (unsigned long long)(long long)(int)0x100ULL, "V4L2_TUNER_CAP_RDS_BLOCK_IO is 256 in the table");
#endif
#ifdef V4L2_TUNER_CAP_RDS_CONTROLS
_Static_assert((unsigned long long)(V4L2_TUNER_CAP_RDS_CONTROLS) == 0x200ULL || (unsigned long long)(V4L2_TUNER_CAP_RDS_CONTROLS) == (unsigned long long)(long long)(int)0x200ULL, "V4L2_TUNER_CAP_RDS_CONTROLS is 512 in the table");
#endif
#ifdef V4L2_TUNER_CAP_FREQ_BANDS
_Static_assert((unsigned long long)(V4L2_TUNER_CAP_FREQ_BANDS) == 0x400ULL || (unsigned long long)(V4L2_TUNER_CAP_FREQ_BANDS) == (unsigned long long)(long long)(int)0x400ULL, "V4L2_TUNER_CAP_FREQ_BANDS is 1024 in the table");
#endif
#ifdef V4L2_TUNER_CAP_HWSEEK_PROG_LIM
_Static_assert((unsigned long long)(V4L2_TUNER_CAP_HWSEEK_PROG_LIM) == 0x800ULL || (unsigned long long)(V4L2_TUNER_CAP_HWSEEK_PROG_LIM) == (unsigned long long)(long long)(int)0x800ULL, "V4L2_TUNER_CAP_HWSEEK_PROG_LIM is 2048 in the table");
#endif
#ifdef V4L2_TUNER_CAP_1HZ
_Static_assert((unsigned long long)(V4L2_TUNER_CAP_1HZ) == 0x1000ULL || (unsigned long long)(V4L2_TUNER_CAP_1HZ) == (unsigned long long)(long long)(int)0x1000ULL, "V4L2_TUNER_CAP_1HZ is 4096 in the table");
#endif
#ifdef V4L2_TUNER_SUB_MONO
_Static_assert((unsigned long long)(V4L2_TUNER_SUB_MONO) == 0x1ULL || (unsigned long long)(V4L2_TUNER_SUB_MONO) == (unsigned long long)(long long)(int)0x1ULL, "V4L2_TUNER_SUB_MONO is 1 in the table");
#endif
#ifdef V4L2_TUNER_SUB_STEREO
_Static_assert((unsigned long long)(V4L2_TUNER_SUB_STEREO) == 0x2ULL || (unsigned long long)(V4L2_TUNER_SUB_STEREO) == (unsigned long long)(long long)(int)0x2ULL, "V4L2_TUNER_SUB_STEREO is 2 in the table");
#endif
#ifdef V4L2_TUNER_SUB_LANG2
_Static_assert((unsigned long long)(V4L2_TUNER_SUB_LANG2) == 0x4ULL || (unsigned long long)(V4L2_TUNER_SUB_LANG2) == (unsigned long long)(long long)(int)0x4ULL, "V4L2_TUNER_SUB_LANG2 is 4 in the table");
#endif
#ifdef V4L2_TUNER_SUB_LANG1
_Static_assert((unsigned long long)(V4L2_TUNER_SUB_LANG1) == 0x8ULL || (unsigned long long)(V4L2_TUNER_SUB_LANG1) == (unsigned long long)(long long)(int)0x8ULL, "V4L2_TUNER_SUB_LANG1 is 8 in the table");
#endif
#ifdef V4L2_TUNER_SUB_RDS
_Static_assert((unsigned long long)(V4L2_TUNER_SUB_RDS) == 0x10ULL || (unsigned long long)(V4L2_TUNER_SUB_RDS) == (unsigned long long)(long long)(int)0x10ULL, "V4L2_TUNER_SUB_RDS is 16 in the table");
#endif
#ifdef V4L2_TUNER_MODE_MONO
_Static_assert((unsigned long long)(V4L2_TUNER_MODE_MONO) == 0x0ULL || (unsigned long long)(V4L2_TUNER_MODE_MONO) == (unsigned long long)(long long)(int)0x0ULL, "V4L2_TUNER_MODE_MONO is 0 in the table");
#endif
#ifdef V4L2_TUNER_MODE_STEREO
_Static_assert((unsigned long long)(V4L2_TUNER_MODE_STEREO) == 0x1ULL || (unsigned long long)(V4L2_TUNER_MODE_STEREO) == (unsigned long long)(long long)(int)0x1ULL, "V4L2_TUNER_MODE_STEREO is 1 in the table");
#endif
#ifdef V4L2_TUNER_MODE_LANG2
_Static_assert((unsigned long long)(V4L2_TUNER_MODE_LANG2) == 0x2ULL || (unsigned long long)(V4L2_TUNER_MODE_LANG2) == (unsigned long long)(long long)(int)0x2ULL, "V4L2_TUNER_MODE_LANG2 is 2 in the table");
#endif
#ifdef V4L2_TUNER_MODE_LANG1
_Static_assert((unsigned long long)(V4L2_TUNER_MODE_LANG1) == 0x3ULL || (unsigned long long)(V4L2_TUNER_MODE_LANG1) == (unsigned long long)(long long)(int)0x3ULL, "V4L2_TUNER_MODE_LANG1 is 3 in the table");
#endif
#ifdef V4L2_TUNER_MODE_LANG1_LANG2
_Static_assert((unsigned long long)(V4L2_TUNER_MODE_LANG1_LANG2) == 0x4ULL || (unsigned long long)(V4L2_TUNER_MODE_LANG1_LANG2) == (unsigned long long)(long long)(int)0x4ULL, "V4L2_TUNER_MODE_LANG1_LANG2 is 4 in the table");
#endif
#ifdef V4L2_FRMSIZE_TYPE_DISCRETE
_Static_assert((unsigned long long)(V4L2_FRMSIZE_TYPE_DISCRETE) == 0x1ULL || (unsigned long long)(V4L2_FRMSIZE_TYPE_DISCRETE) == (unsigned long long)(long long)(int)0x1ULL, "V4L2_FRMSIZE_TYPE_DISCRETE is 1 in the table");
#endif
#ifdef V4L2_FRMSIZE_TYPE_CONTINUOUS
_Static_assert((unsigned long long)(V4L2_FRMSIZE_TYPE_CONTINUOUS) == 0x2ULL || (unsigned long long)(V4L2_FRMSIZE_TYPE_CONTINUOUS) == (unsigned long long)(long long)(int)0x2ULL, "V4L2_FRMSIZE_TYPE_CONTINUOUS is 2 in the table");
#endif
#ifdef V4L2_FRMSIZE_TYPE_STEPWISE
_Static_assert((unsigned long long)(V4L2_FRMSIZE_TYPE_STEPWISE) == 0x3ULL || (unsigned long long)(V4L2_FRMSIZE_TYPE_STEPWISE) == (unsigned long long)(long long)(int)0x3ULL, "V4L2_FRMSIZE_TYPE_STEPWISE is 3 in the table");
#endif
#ifdef V4L2_FRMIVAL_TYPE_DISCRETE
_Static_assert((unsigned long long)(V4L2_FRMIVAL_TYPE_DISCRETE) == 0x1ULL || (unsigned long long)(V4L2_FRMIVAL_TYPE_DISCRETE) == (unsigned long long)(long long)(int)0x1ULL, "V4L2_FRMIVAL_TYPE_DISCRETE is 1 in the table");
#endif
#ifdef V4L2_FRMIVAL_TYPE_CONTINUOUS
_Static_assert((unsigned long long)(V4L2_FRMIVAL_TYPE_CONTINUOUS) == 0x2ULL || (unsigned long long)(V4L2_FRMIVAL_TYPE_CONTINUOUS) == (unsigned long long)(long long)(int)0x2ULL, "V4L2_FRMIVAL_TYPE_CONTINUOUS is 2 in the table");
#endif
#ifdef V4L2_FRMIVAL_TYPE_STEPWISE
_Static_assert((unsigned long long)(V4L2_FRMIVAL_TYPE_STEPWISE) == 0x3ULL || (unsigned long long)(V4L2_FRMIVAL_TYPE_STEPWISE) == (unsigned long long)(long long)(int)0x3ULL, "V4L2_FRMIVAL_TYPE_STEPWISE is 3 in the table");
#endif
#ifdef V4L2_VBI_UNSYNC
_Static_assert((unsigned long long)(V4L2_VBI_UNSYNC) == 0x1ULL || (unsigned long long)(V4L2_VBI_UNSYNC) == (unsigned long long)(long long)(int)0x1ULL, "V4L2_VBI_UNSYNC is 1 in the table");
#endif
#ifdef V4L2_VBI_INTERLACED
_Static_assert((unsigned long long)(V4L2_VBI_INTERLACED) == 0x2ULL || (unsigned long long)(V4L2_VBI_INTERLACED) == (unsigned long long)(long long)(int)0x2ULL, "V4L2_VBI_INTERLACED is 2 in the table");
#endif
#ifdef V4L2_SLICED_VBI_625
_Static_assert((unsigned long long)(V4L2_SLICED_VBI_625) == 0x4401ULL || (unsigned long long)(V4L2_SLICED_VBI_625) == (unsigned long long)(long long)(int)0x4401ULL, "V4L2_SLICED_VBI_625 is 17409 in the table");
#endif
#ifdef V4L2_SLICED_TELETEXT_B
_Static_assert((unsigned long long)(V4L2_SLICED_TELETEXT_B) == 0x1ULL || (unsigned long long)(V4L2_SLICED_TELETEXT_B) == (unsigned long long)(long long)(int)0x1ULL, "V4L2_SLICED_TELETEXT_B is 1 in the table");
#endif
#ifdef V4L2_SLICED_VPS
_Static_assert((unsigned long long)(V4L2_SLICED_VPS) == 0x400ULL || (unsigned long long)(V4L2_SLICED_VPS) == (unsigned long long)(long long)(int)0x400ULL, "V4L2_SLICED_VPS is 1024 in the table");
#endif
#ifdef V4L2_SLICED_CAPTION_525
_Static_assert((unsigned long long)(V4L2_SLICED_CAPTION_525) == 0x1000ULL || (unsigned long long)(V4L2_SLICED_CAPTION_525) == (unsigned long long)(long long)(int)0x1000ULL, "V4L2_SLICED_CAPTION_525 is 4096 in the table");
#endif
#ifdef V4L2_SLICED_WSS_625
_Static_assert((unsigned long long)(V4L2_SLICED_WSS_625) == 0x4000ULL || (unsigned long long)(V4L2_SLICED_WSS_625) == (unsigned long long)(long long)(int)0x4000ULL, "V4L2_SLICED_WSS_625 is 16384 in the table");
#endif
#ifdef V4L2_PIX_FMT_Y10
_Static_assert((unsigned long long)(V4L2_PIX_FMT_Y10) == 0x20303159ULL || (unsigned long long)(V4L2_PIX_FMT_Y10) == (unsigned long long)(long long)(int)0x20303159ULL, "V4L2_PIX_FMT_Y10 is 540029273 in the table");
#endif
#ifdef V4L2_PIX_FMT_Y12
_Static_assert((unsigned long long)(V4L2_PIX_FMT_Y12) == 0x20323159ULL || (unsigned long long)(V4L2_PIX_FMT_Y12) == (unsigned long long)(long long)(int)0x20323159ULL, "V4L2_PIX_FMT_Y12 is 540160345 in the table");
#endif
#ifdef V4L2_PIX_FMT_Y4
_Static_assert((unsigned long long)(V4L2_PIX_FMT_Y4) == 0x20343059ULL || (unsigned long long)(V4L2_PIX_FMT_Y4) == (unsigned long long)(long long)(int)0x20343059ULL, "V4L2_PIX_FMT_Y4 is 540291161 in the table");
#endif
#ifdef V4L2_PIX_FMT_Y14
_Static_assert((unsigned long long)(V4L2_PIX_FMT_Y14) == 0x20343159ULL || (unsigned long long)(V4L2_PIX_FMT_Y14) == (unsigned long long)(long long)(int)0x20343159ULL, "V4L2_PIX_FMT_Y14 is 540291417 in the table");
#endif
#ifdef V4L2_PIX_FMT_Y6
_Static_assert((unsigned long long)(V4L2_PIX_FMT_Y6) == 0x20363059ULL || (unsigned long long)(V4L2_PIX_FMT_Y6) == (unsigned long long)(long long)(int)0x20363059ULL, "V4L2_PIX_FMT_Y6 is 540422233 in the table");
#endif
#ifdef V4L2_PIX_FMT_Y16
_Static_assert((unsigned long long)(V4L2_PIX_FMT_Y16) == 0x20363159ULL || (unsigned long long)(V4L2_PIX_FMT_Y16) == (unsigned long long)(long long)(int)0x20363159ULL, "V4L2_PIX_FMT_Y16 is 540422489 in the table");
#endif
#ifdef V4L2_PIX_FMT_Z16
_Static_assert((unsigned long long)(V4L2_PIX_FMT_Z16) == 0x2036315aULL || (unsigned long long)(V4L2_PIX_FMT_Z16) == (unsigned long long)(long long)(int)0x2036315aULL, "V4L2_PIX_FMT_Z16 is 540422490 in the table");
#endif
#ifdef V4L2_PIX_FMT_UV8
_Static_assert((unsigned long long)(V4L2_PIX_FMT_UV8) == 0x20385655ULL || (unsigned long long)(V4L2_PIX_FMT_UV8) == (unsigned long long)(long long)(int)0x20385655ULL, "V4L2_PIX_FMT_UV8 is 540563029 in the table");
#endif
#ifdef V4L2_PIX_FMT_Y8I
_Static_assert((unsigned long long)(V4L2_PIX_FMT_Y8I) == 0x20493859ULL || (unsigned long long)(V4L2_PIX_FMT_Y8I) == (unsigned long long)(long long)(int)0x20493859ULL, "V4L2_PIX_FMT_Y8I is 541669465 in the table");
#endif
#ifdef V4L2_PIX_FMT_P010
_Static_assert((unsigned long long)(V4L2_PIX_FMT_P010) == 0x30313050ULL || (unsigned long long)(V4L2_PIX_FMT_P010) == (unsigned long long)(long long)(int)0x30313050ULL, "V4L2_PIX_FMT_P010 is 808530000 in the table");
#endif
#ifdef V4L2_PIX_FMT_P010_4L4
_Static_assert((unsigned long long)(V4L2_PIX_FMT_P010_4L4) == 0x30313054ULL || (unsigned long long)(V4L2_PIX_FMT_P010_4L4) == (unsigned long long)(long long)(int)0x30313054ULL, "V4L2_PIX_FMT_P010_4L4 is 808530004 in the table");
#endif
#ifdef V4L2_PIX_FMT_MR97310A
_Static_assert((unsigned long long)(V4L2_PIX_FMT_MR97310A) == 0x3031334dULL || (unsigned long long)(V4L2_PIX_FMT_MR97310A) == (unsigned long long)(long long)(int)0x3031334dULL, "V4L2_PIX_FMT_MR97310A is 808530765 in the table");
#endif
#ifdef V4L2_PIX_FMT_SN9C10X
_Static_assert((unsigned long long)(V4L2_PIX_FMT_SN9C10X) == 0x30313953ULL || (unsigned long long)(V4L2_PIX_FMT_SN9C10X) == (unsigned long long)(long long)(int)0x30313953ULL, "V4L2_PIX_FMT_SN9C10X is 808532307 in the table");
#endif
#ifdef V4L2_PIX_FMT_SGRBG10
_Static_assert((unsigned long long)(V4L2_PIX_FMT_SGRBG10) == 0x30314142ULL || (unsigned long long)(V4L2_PIX_FMT_SGRBG10) == (unsigned long long)(long long)(int)0x30314142ULL, "V4L2_PIX_FMT_SGRBG10 is 808534338 in the table");
#endif
#ifdef V4L2_PIX_FMT_SGBRG10
_Static_assert((unsigned long long)(V4L2_PIX_FMT_SGBRG10) == 0x30314247ULL || (unsigned long long)(V4L2_PIX_FMT_SGBRG10) == (unsigned long long)(long long)(int)0x30314247ULL, "V4L2_PIX_FMT_SGBRG10 is 808534599 in the table");
#endif
#ifdef V4L2_PIX_FMT_SGRBG10DPCM8
_Static_assert((unsigned long long)(V4L2_PIX_FMT_SGRBG10DPCM8) == 0x30314442ULL || (unsigned long long)(V4L2_PIX_FMT_SGRBG10DPCM8) == (unsigned long long)(long long)(int)0x30314442ULL, "V4L2_PIX_FMT_SGRBG10DPCM8 is 808535106 in the table");
#endif
#ifdef V4L2_PIX_FMT_SBGGR10
_Static_assert((unsigned long long)(V4L2_PIX_FMT_SBGGR10) == 0x30314742ULL || (unsigned long long)(V4L2_PIX_FMT_SBGGR10) == (unsigned long long)(long long)(int)0x30314742ULL, "V4L2_PIX_FMT_SBGGR10 is 808535874 in the table");
#endif
#ifdef V4L2_PIX_FMT_SRGGB10
_Static_assert((unsigned long long)(V4L2_PIX_FMT_SRGGB10) == 0x30314752ULL || (unsigned long long)(V4L2_PIX_FMT_SRGGB10) == (unsigned long long)(long long)(int)0x30314752ULL, "V4L2_PIX_FMT_SRGGB10 is 808535890 in the table");
#endif
#ifdef V4L2_PIX_FMT_M420
_Static_assert((unsigned long long)(V4L2_PIX_FMT_M420) == 0x3032344dULL || (unsigned long long)(V4L2_PIX_FMT_M420) == (unsigned long long)(long long)(int)0x3032344dULL, "V4L2_PIX_FMT_M420 is 808596557 in the table");
#endif
#ifdef V4L2_PIX_FMT_SN9C20X_I420
_Static_assert((unsigned long long)(V4L2_PIX_FMT_SN9C20X_I420) == 0x30323953ULL || (unsigned long long)(V4L2_PIX_FMT_SN9C20X_I420) == (unsigned long long)(long long)(int)0x30323953ULL, "V4L2_PIX_FMT_SN9C20X_I420 is 808597843 in the table");
#endif
#ifdef V4L2_PIX_FMT_JL2005BCD
_Static_assert((unsigned long long)(V4L2_PIX_FMT_JL2005BCD) == 0x30324c4aULL || (unsigned long long)(V4L2_PIX_FMT_JL2005BCD) == (unsigned long long)(long long)(int)0x30324c4aULL, "V4L2_PIX_FMT_JL2005BCD is 808602698 in the table");
#endif
#ifdef V4L2_PIX_FMT_TM6000
_Static_assert((unsigned long long)(V4L2_PIX_FMT_TM6000) == 0x30364d54ULL || (unsigned long long)(V4L2_PIX_FMT_TM6000) == (unsigned long long)(long long)(int)0x30364d54ULL, "V4L2_PIX_FMT_TM6000 is 808865108 in the table");
#endif
#ifdef V4L2_PIX_FMT_STV0680
_Static_assert((unsigned long long)(V4L2_PIX_FMT_STV0680) == 0x30383653ULL || (unsigned long long)(V4L2_PIX_FMT_STV0680) == (unsigned long long)(long long)(int)0x30383653ULL, "V4L2_PIX_FMT_STV0680 is 808990291 in the table");
#endif
#ifdef V4L2_PIX_FMT_VP8
_Static_assert((unsigned long long)(V4L2_PIX_FMT_VP8) == 0x30385056ULL || (unsigned long long)(V4L2_PIX_FMT_VP8) == (unsigned long long)(long long)(int)0x30385056ULL, "V4L2_PIX_FMT_VP8 is 808996950 in the table");
#endif
#ifdef V4L2_PIX_FMT_VP9
_Static_assert((unsigned long long)(V4L2_PIX_FMT_VP9) == 0x30395056ULL || (unsigned long long)(V4L2_PIX_FMT_VP9) == (unsigned long long)(long long)(int)0x30395056ULL, "V4L2_PIX_FMT_VP9 is 809062486 in the table");
#endif
#ifdef V4L2_PIX_FMT_SE401
_Static_assert((unsigned long long)(V4L2_PIX_FMT_SE401) == 0x31303453ULL || (unsigned long long)(V4L2_PIX_FMT_SE401) == (unsigned long long)(long long)(int)0x31303453ULL, "V4L2_PIX_FMT_SE401 is 825242707 in the table");
#endif
#ifdef V4L2_PIX_FMT_SPCA501
_Static_assert((unsigned long long)(V4L2_PIX_FMT_SPCA501) == 0x31303553ULL || (unsigned long long)(V4L2_PIX_FMT_SPCA501) == (unsigned long long)(long long)(int)0x31303553ULL, "V4L2_PIX_FMT_SPCA501 is 825242963 in the table");
#endif
#ifdef V4L2_PIX_FMT_OV511
_Static_assert((unsigned long long)(V4L2_PIX_FMT_OV511) == 0x3131354fULL || (unsigned long long)(V4L2_PIX_FMT_OV511) == (unsigned long long)(long long)(int)0x3131354fULL, "V4L2_PIX_FMT_OV511 is 825308495 in the table");
#endif
#ifdef V4L2_PIX_FMT_MM21
_Static_assert((unsigned long long)(V4L2_PIX_FMT_MM21) == 0x31324d4dULL || (unsigned long long)(V4L2_PIX_FMT_MM21) == (unsigned long long)(long long)(int)0x31324d4dULL, "V4L2_PIX_FMT_MM21 is 825380173 in the table");
#endif
#ifdef V4L2_PIX_FMT_NV21M
_Static_assert((unsigned long long)(V4L2_PIX_FMT_NV21M) == 0x31324d4eULL || (unsigned long long)(V4L2_PIX_FMT_NV21M) == (unsigned long long)(long long)(int)0x31324d4eULL, "V4L2_PIX_FMT_NV21M is 825380174 in the table");
#endif
#ifdef V4L2_PIX_FMT_YVU420M
_Static_assert((unsigned long long)(V4L2_PIX_FMT_YVU420M) == 0x31324d59ULL || (unsigned long long)(V4L2_PIX_FMT_YVU420M) == (unsigned long long)(long long)(int)0x31324d59ULL, "V4L2_PIX_FMT_YVU420M is 825380185 in the table");
#endif
#ifdef V4L2_PIX_FMT_MT21C
_Static_assert((unsigned long long)(V4L2_PIX_FMT_MT21C) == 0x3132544dULL || (unsigned long long)(V4L2_PIX_FMT_MT21C) == (unsigned long long)(long long)(int)0x3132544dULL, "V4L2_PIX_FMT_MT21C is 825381965 in the table");
#endif
#ifdef V4L2_PIX_FMT_NV21
_Static_assert((unsigned long long)(V4L2_PIX_FMT_NV21) == 0x3132564eULL || (unsigned long long)(V4L2_PIX_FMT_NV21) == (unsigned long long)(long long)(int)0x3132564eULL, "V4L2_PIX_FMT_NV21 is 825382478 in the table");
#endif
#ifdef V4L2_PIX_FMT_SPCA561
_Static_assert((unsigned long long)(V4L2_PIX_FMT_SPCA561) == 0x31363553ULL || (unsigned long long)(V4L2_PIX_FMT_SPCA561) == (unsigned long long)(long long)(int)0x31363553ULL, "V4L2_PIX_FMT_SPCA561 is 825636179 in the table");
#endif
#ifdef V4L2_PIX_FMT_NV61M
_Static_assert((unsigned long long)(V4L2_PIX_FMT_NV61M) == 0x31364d4eULL || (unsigned long long)(V4L2_PIX_FMT_NV61M) == (unsigned long long)(long long)(int)0x31364d4eULL, "V4L2_PIX_FMT_NV61M is 825642318 in the table");
#endif
#ifdef V4L2_PIX_FMT_YVU422M
_Static_assert((unsigned long long)(V4L2_PIX_FMT_YVU422M) == 0x31364d59ULL || (unsigned long long)(V4L2_PIX_FMT_YVU422M) == (unsigned long long)(long long)(int)0x31364d59ULL, "V4L2_PIX_FMT_YVU422M is 825642329 in the table");
#endif
#ifdef V4L2_PIX_FMT_NV61
_Static_assert((unsigned long long)(V4L2_PIX_FMT_NV61) == 0x3136564eULL || (unsigned long long)(V4L2_PIX_FMT_NV61) == (unsigned long long)(long long)(int)0x3136564eULL, "V4L2_PIX_FMT_NV61 is 825644622 in the table");
#endif
#ifdef V4L2_PIX_FMT_SBGGR8
_Static_assert((unsigned long long)(V4L2_PIX_FMT_SBGGR8) == 0x31384142ULL || (unsigned long long)(V4L2_PIX_FMT_SBGGR8) == (unsigned long long)(long long)(int)0x31384142ULL, "V4L2_PIX_FMT_SBGGR8 is 825770306 in the table");
#endif
#ifdef V4L2_PIX_FMT_RGB332
_Static_assert((unsigned long long)(V4L2_PIX_FMT_RGB332) == 0x31424752ULL || (unsigned long long)(V4L2_PIX_FMT_RGB332) == (unsigned long long)(long long)(int)0x31424752ULL, "V4L2_PIX_FMT_RGB332 is 826427218 in the table");
#endif
#ifdef V4L2_PIX_FMT_H264_NO_SC
_Static_assert((unsigned long long)(V4L2_PIX_FMT_H264_NO_SC) == 0x31435641ULL || (unsigned long long)(V4L2_PIX_FMT_H264_NO_SC) == (unsigned long long)(long long)(int)0x31435641ULL, "V4L2_PIX_FMT_H264_NO_SC is 826496577 in the table");
#endif
#ifdef V4L2_PIX_FMT_PWC1
_Static_assert((unsigned long long)(V4L2_PIX_FMT_PWC1) == 0x31435750ULL || (unsigned long long)(V4L2_PIX_FMT_PWC1) == (unsigned long long)(long long)(int)0x31435750ULL, "V4L2_PIX_FMT_PWC1 is 826496848 in the table");
#endif
#ifdef V4L2_PIX_FMT_MPEG1
_Static_assert((unsigned long long)(V4L2_PIX_FMT_MPEG1) == 0x3147504dULL || (unsigned long long)(V4L2_PIX_FMT_MPEG1) == (unsigned long long)(long long)(int)0x3147504dULL, "V4L2_PIX_FMT_MPEG1 is 826757197 in the table");
#endif
#ifdef V4L2_PIX_FMT_SGRBG12
_Static_assert((unsigned long long)(V4L2_PIX_FMT_SGRBG12) == 0x32314142ULL || (unsigned long long)(V4L2_PIX_FMT_SGRBG12) == (unsigned long long)(long long)(int)0x32314142ULL, "V4L2_PIX_FMT_SGRBG12 is 842088770 in the table");
#endif
#ifdef V4L2_PIX_FMT_BGRA444
_Static_assert((unsigned long long)(V4L2_PIX_FMT_BGRA444) == 0x32314147ULL || (unsigned long long)(V4L2_PIX_FMT_BGRA444) == (unsigned long long)(long long)(int)0x32314147ULL, "V4L2_PIX_FMT_BGRA444 is 842088775 in the table");
#endif
#ifdef V4L2_PIX_FMT_NV12M_8L128
_Static_assert((unsigned long long)(V4L2_PIX_FMT_NV12M_8L128) == 0x3231414eULL || (unsigned long long)(V4L2_PIX_FMT_NV12M_8L128) == (unsigned long long)(long long)(int)0x3231414eULL, "V4L2_PIX_FMT_NV12M_8L128 is 842088782 in the table");
#endif
#ifdef V4L2_PIX_FMT_RGBA444
_Static_assert((unsigned long long)(V4L2_PIX_FMT_RGBA444) == 0x32314152ULL || (unsigned long long)(V4L2_PIX_FMT_RGBA444) == (unsigned long long)(long long)(int)0x32314152ULL, "V4L2_PIX_FMT_RGBA444 is 842088786 in the table");
#endif
#ifdef V4L2_PIX_FMT_ABGR444
_Static_assert((unsigned long long)(V4L2_PIX_FMT_ABGR444) == 0x32314241ULL || (unsigned long long)(V4L2_PIX_FMT_ABGR444) == (unsigned long long)(long long)(int)0x32314241ULL, "V4L2_PIX_FMT_ABGR444 is 842089025 in the table");
#endif
#ifdef V4L2_PIX_FMT_SGBRG12
_Static_assert((unsigned long long)(V4L2_PIX_FMT_SGBRG12) == 0x32314247ULL || (unsigned long long)(V4L2_PIX_FMT_SGBRG12) == (unsigned long long)(long long)(int)0x32314247ULL, "V4L2_PIX_FMT_SGBRG12 is 842089031 in the table");
#endif
#ifdef V4L2_PIX_FMT_XBGR444
_Static_assert((unsigned long long)(V4L2_PIX_FMT_XBGR444) == 0x32314258ULL || (unsigned long long)(V4L2_PIX_FMT_XBGR444) == (unsigned long long)(long long)(int)0x32314258ULL, "V4L2_PIX_FMT_XBGR444 is 842089048 in the table");
#endif
#ifdef V4L2_PIX_FMT_SBGGR12
_Static_assert((unsigned long long)(V4L2_PIX_FMT_SBGGR12) == 0x32314742ULL || (unsigned long long)(V4L2_PIX_FMT_SBGGR12) == (unsigned long long)(long long)(int)0x32314742ULL, "V4L2_PIX_FMT_SBGGR12 is 842090306 in the table");
#endif
#ifdef V4L2_PIX_FMT_SRGGB12
_Static_assert((unsigned long long)(V4L2_PIX_FMT_SRGGB12) == 0x32314752ULL || (unsigned long long)(V4L2_PIX_FMT_SRGGB12) == (unsigned long long)(long long)(int)0x32314752ULL, "V4L2_PIX_FMT_SRGGB12 is 842090322 in the table");
#endif
#ifdef V4L2_PIX_FMT_NV12_16L16
_Static_assert((unsigned long long)(V4L2_PIX_FMT_NV12_16L16) == 0x32314d48ULL || (unsigned long long)(V4L2_PIX_FMT_NV12_16L16) == (unsigned long long)(long long)(int)0x32314d48ULL, "V4L2_PIX_FMT_NV12_16L16 is 842091848 in the table");
#endif
#ifdef V4L2_PIX_FMT_NV12M
_Static_assert((unsigned long long)(V4L2_PIX_FMT_NV12M) == 0x32314d4eULL || (unsigned long long)(V4L2_PIX_FMT_NV12M) == (unsigned long long)(long long)(int)0x32314d4eULL, "V4L2_PIX_FMT_NV12M is 842091854 in the table");
#endif
#ifdef V4L2_PIX_FMT_NV12MT
_Static_assert((unsigned long long)(V4L2_PIX_FMT_NV12MT) == 0x32314d54ULL || (unsigned long long)(V4L2_PIX_FMT_NV12MT) == (unsigned long long)(long long)(int)0x32314d54ULL, "V4L2_PIX_FMT_NV12MT is 842091860 in the table");
#endif
#ifdef V4L2_PIX_FMT_NV12MT_16X16
_Static_assert((unsigned long long)(V4L2_PIX_FMT_NV12MT_16X16) == 0x32314d56ULL || (unsigned long long)(V4L2_PIX_FMT_NV12MT_16X16) == (unsigned long long)(long long)(int)0x32314d56ULL, "V4L2_PIX_FMT_NV12MT_16X16 is 842091862 in the table");
#endif
#ifdef V4L2_PIX_FMT_YUV420M
_Static_assert((unsigned long long)(V4L2_PIX_FMT_YUV420M) == 0x32314d59ULL || (unsigned long long)(V4L2_PIX_FMT_YUV420M) == (unsigned long long)(long long)(int)0x32314d59ULL, "V4L2_PIX_FMT_YUV420M is 842091865 in the table");
#endif
#ifdef V4L2_PIX_FMT_ARGB444
_Static_assert((unsigned long long)(V4L2_PIX_FMT_ARGB444) == 0x32315241ULL || (unsigned long long)(V4L2_PIX_FMT_ARGB444) == (unsigned long long)(long long)(int)0x32315241ULL, "V4L2_PIX_FMT_ARGB444 is 842093121 in the table");
#endif
#ifdef V4L2_PIX_FMT_XRGB444
_Static_assert((unsigned long long)(V4L2_PIX_FMT_XRGB444) == 0x32315258ULL || (unsigned long long)(V4L2_PIX_FMT_XRGB444) == (unsigned long long)(long long)(int)0x32315258ULL, "V4L2_PIX_FMT_XRGB444 is 842093144 in the table");
#endif
#ifdef V4L2_PIX_FMT_NV12_32L32
_Static_assert((unsigned long long)(V4L2_PIX_FMT_NV12_32L32) == 0x32315453ULL || (unsigned long long)(V4L2_PIX_FMT_NV12_32L32) == (unsigned long long)(long long)(int)0x32315453ULL, "V4L2_PIX_FMT_NV12_32L32 is 842093651 in the table");
#endif
#ifdef V4L2_PIX_FMT_NV12_4L4
_Static_assert((unsigned long long)(V4L2_PIX_FMT_NV12_4L4) == 0x32315456ULL || (unsigned long long)(V4L2_PIX_FMT_NV12_4L4) == (unsigned long long)(long long)(int)0x32315456ULL, "V4L2_PIX_FMT_NV12_4L4 is 842093654 in the table");
#endif
#ifdef V4L2_PIX_FMT_YUV420
_Static_assert((unsigned long long)(V4L2_PIX_FMT_YUV420) == 0x32315559ULL || (unsigned long long)(V4L2_PIX_FMT_YUV420) == (unsigned long long)(long long)(int)0x32315559ULL, "V4L2_PIX_FMT_YUV420 is 842093913 in the table");
#endif
#ifdef V4L2_PIX_FMT_NV12
_Static_assert((unsigned long long)(V4L2_PIX_FMT_NV12) == 0x3231564eULL || (unsigned long long)(V4L2_PIX_FMT_NV12) == (unsigned long long)(long long)(int)0x3231564eULL, "V4L2_PIX_FMT_NV12 is 842094158 in the table");
#endif
#ifdef V4L2_PIX_FMT_YVU420
_Static_assert((unsigned long long)(V4L2_PIX_FMT_YVU420) == 0x32315659ULL || (unsigned long long)(V4L2_PIX_FMT_YVU420) == (unsigned long long)(long long)(int)0x32315659ULL, "V4L2_PIX_FMT_YVU420 is 842094169 in the table");
#endif
#ifdef V4L2_PIX_FMT_BGRX444
_Static_assert((unsigned long long)(V4L2_PIX_FMT_BGRX444) == 0x32315842ULL || (unsigned long long)(V4L2_PIX_FMT_BGRX444) == (unsigned long long)(long long)(int)0x32315842ULL, "V4L2_PIX_FMT_BGRX444 is 842094658 in the table");
#endif
#ifdef V4L2_PIX_FMT_RGBX444
_Static_assert((unsigned long long)(V4L2_PIX_FMT_RGBX444) == 0x32315852ULL || (unsigned long long)(V4L2_PIX_FMT_RGBX444) == (unsigned long long)(long long)(int)0x32315852ULL, "V4L2_PIX_FMT_RGBX444 is 842094674 in the table");
#endif
#ifdef V4L2_PIX_FMT_YVU444M
_Static_assert((unsigned long long)(V4L2_PIX_FMT_YVU444M) == 0x32344d59ULL || (unsigned long long)(V4L2_PIX_FMT_YVU444M) == (unsigned long long)(long long)(int)0x32344d59ULL, "V4L2_PIX_FMT_YVU444M is 842288473 in the table");
#endif
#ifdef V4L2_PIX_FMT_NV42
_Static_assert((unsigned long long)(V4L2_PIX_FMT_NV42) == 0x3234564eULL || (unsigned long long)(V4L2_PIX_FMT_NV42) == (unsigned long long)(long long)(int)0x3234564eULL, "V4L2_PIX_FMT_NV42 is 842290766 in the table");
#endif
#ifdef V4L2_PIX_FMT_PWC2
_Static_assert((unsigned long long)(V4L2_PIX_FMT_PWC2) == 0x32435750ULL || (unsigned long long)(V4L2_PIX_FMT_PWC2) == (unsigned long long)(long long)(int)0x32435750ULL, "V4L2_PIX_FMT_PWC2 is 843274064 in the table");
#endif
#ifdef V4L2_PIX_FMT_MPEG2
_Static_assert((unsigned long long)(V4L2_PIX_FMT_MPEG2) == 0x3247504dULL || (unsigned long long)(V4L2_PIX_FMT_MPEG2) == (unsigned long long)(long long)(int)0x3247504dULL, "V4L2_PIX_FMT_MPEG2 is 843534413 in the table");
#endif
#ifdef V4L2_PIX_FMT_SBGGR16
_Static_assert((unsigned long long)(V4L2_PIX_FMT_SBGGR16) == 0x32525942ULL || (unsigned long long)(V4L2_PIX_FMT_SBGGR16) == (unsigned long long)(long long)(int)0x32525942ULL, "V4L2_PIX_FMT_SBGGR16 is 844257602 in the table");
#endif
#ifdef V4L2_PIX_FMT_H263
_Static_assert((unsigned long long)(V4L2_PIX_FMT_H263) == 0x33363248ULL || (unsigned long long)(V4L2_PIX_FMT_H263) == (unsigned long long)(long long)(int)0x33363248ULL, "V4L2_PIX_FMT_H263 is 859189832 in the table");
#endif
#ifdef V4L2_PIX_FMT_RGB24
_Static_assert((unsigned long long)(V4L2_PIX_FMT_RGB24) == 0x33424752ULL || (unsigned long long)(V4L2_PIX_FMT_RGB24) == (unsigned long long)(long long)(int)0x33424752ULL, "V4L2_PIX_FMT_RGB24 is 859981650 in the table");
#endif
#ifdef V4L2_PIX_FMT_BGR24
_Static_assert((unsigned long long)(V4L2_PIX_FMT_BGR24) == 0x33524742ULL || (unsigned long long)(V4L2_PIX_FMT_BGR24) == (unsigned long long)(long long)(int)0x33524742ULL, "V4L2_PIX_FMT_BGR24 is 861030210 in the table");
#endif
#ifdef V4L2_PIX_FMT_HSV24
_Static_assert((unsigned long long)(V4L2_PIX_FMT_HSV24) == 0x33565348ULL || (unsigned long long)(V4L2_PIX_FMT_HSV24) == (unsigned long long)(long long)(int)0x33565348ULL, "V4L2_PIX_FMT_HSV24 is 861295432 in the table");
#endif
#ifdef V4L2_PIX_FMT_YUV24
_Static_assert((unsigned long long)(V4L2_PIX_FMT_YUV24) == 0x33565559ULL || (unsigned long long)(V4L2_PIX_FMT_YUV24) == (unsigned long long)(long long)(int)0x33565559ULL, "V4L2_PIX_FMT_YUV24 is 861295961 in the table");
#endif
#ifdef V4L2_PIX_FMT_SGBRG14
_Static_assert((unsigned long long)(V4L2_PIX_FMT_SGBRG14) == 0x34314247ULL || (unsigned long long)(V4L2_PIX_FMT_SGBRG14) == (unsigned long long)(long long)(int)0x34314247ULL, "V4L2_PIX_FMT_SGBRG14 is 875643463 in the table");
#endif
#ifdef V4L2_PIX_FMT_SBGGR14
_Static_assert((unsigned long long)(V4L2_PIX_FMT_SBGGR14) == 0x34314742ULL || (unsigned long long)(V4L2_PIX_FMT_SBGGR14) == (unsigned long long)(long long)(int)0x34314742ULL, "V4L2_PIX_FMT_SBGGR14 is 875644738 in the table");
#endif
#ifdef V4L2_PIX_FMT_SRGGB14
_Static_assert((unsigned long long)(V4L2_PIX_FMT_SRGGB14) == 0x34314752ULL || (unsigned long long)(V4L2_PIX_FMT_SRGGB14) == (unsigned long long)(long long)(int)0x34314752ULL, "V4L2_PIX_FMT_SRGGB14 is 875644754 in the table");
#endif
#ifdef V4L2_PIX_FMT_SGRBG14
_Static_assert((unsigned long long)(V4L2_PIX_FMT_SGRBG14) == 0x34315247ULL || (unsigned long long)(V4L2_PIX_FMT_SGRBG14) == (unsigned long long)(long long)(int)0x34315247ULL, "V4L2_PIX_FMT_SGRBG14 is 875647559 in the table");
#endif
#ifdef V4L2_PIX_FMT_ARGB32
_Static_assert((unsigned long long)(V4L2_PIX_FMT_ARGB32) == 0x34324142ULL || (unsigned long long)(V4L2_PIX_FMT_ARGB32) == (unsigned long long)(long long)(int)0x34324142ULL, "V4L2_PIX_FMT_ARGB32 is 875708738 in the table");
#endif
#ifdef V4L2_PIX_FMT_BGRA32
_Static_assert((unsigned long long)(V4L2_PIX_FMT_BGRA32) == 0x34324152ULL || (unsigned long long)(V4L2_PIX_FMT_BGRA32) == (unsigned long long)(long long)(int)0x34324152ULL, "V4L2_PIX_FMT_BGRA32 is 875708754 in the table");
#endif
#ifdef V4L2_PIX_FMT_RGBA32
_Static_assert((unsigned long long)(V4L2_PIX_FMT_RGBA32) == 0x34324241ULL || (unsigned long long)(V4L2_PIX_FMT_RGBA32) == (unsigned long long)(long long)(int)0x34324241ULL, "V4L2_PIX_FMT_RGBA32 is 875708993 in the table");
#endif
#ifdef V4L2_PIX_FMT_RGBX32
_Static_assert((unsigned long long)(V4L2_PIX_FMT_RGBX32) == 0x34324258ULL || (unsigned long long)(V4L2_PIX_FMT_RGBX32) == (unsigned long long)(long long)(int)0x34324258ULL, "V4L2_PIX_FMT_RGBX32 is 875709016 in the table");
#endif
#ifdef V4L2_PIX_FMT_HI240
_Static_assert((unsigned long long)(V4L2_PIX_FMT_HI240) == 0x34324948ULL || (unsigned long long)(V4L2_PIX_FMT_HI240) == (unsigned long long)(long long)(int)0x34324948ULL, "V4L2_PIX_FMT_HI240 is 875710792 in the table");
#endif
#ifdef V4L2_PIX_FMT_YUV444M
_Static_assert((unsigned long long)(V4L2_PIX_FMT_YUV444M) == 0x34324d59ULL || (unsigned long long)(V4L2_PIX_FMT_YUV444M) == (unsigned long long)(long long)(int)0x34324d59ULL, "V4L2_PIX_FMT_YUV444M is 875711833 in the table");
#endif
#ifdef V4L2_PIX_FMT_ABGR32
_Static_assert((unsigned long long)(V4L2_PIX_FMT_ABGR32) == 0x34325241ULL || (unsigned long long)(V4L2_PIX_FMT_ABGR32) == (unsigned long long)(long long)(int)0x34325241ULL, "V4L2_PIX_FMT_ABGR32 is 875713089 in the table");
#endif
#ifdef V4L2_PIX_FMT_XBGR32
_Static_assert((unsigned long long)(V4L2_PIX_FMT_XBGR32) == 0x34325258ULL || (unsigned long long)(V4L2_PIX_FMT_XBGR32) == (unsigned long long)(long long)(int)0x34325258ULL, "V4L2_PIX_FMT_XBGR32 is 875713112 in the table");
#endif
#ifdef V4L2_PIX_FMT_NV24
_Static_assert((unsigned long long)(V4L2_PIX_FMT_NV24) == 0x3432564eULL || (unsigned long long)(V4L2_PIX_FMT_NV24) == (unsigned long long)(long long)(int)0x3432564eULL, "V4L2_PIX_FMT_NV24 is 875714126 in the table");
#endif
#ifdef V4L2_PIX_FMT_XRGB32
_Static_assert((unsigned long long)(V4L2_PIX_FMT_XRGB32) == 0x34325842ULL || (unsigned long long)(V4L2_PIX_FMT_XRGB32) == (unsigned long long)(long long)(int)0x34325842ULL, "V4L2_PIX_FMT_XRGB32 is 875714626 in the table");
#endif
#ifdef V4L2_PIX_FMT_BGRX32
_Static_assert((unsigned long long)(V4L2_PIX_FMT_BGRX32) == 0x34325852ULL || (unsigned long long)(V4L2_PIX_FMT_BGRX32) == (unsigned long long)(long long)(int)0x34325852ULL, "V4L2_PIX_FMT_BGRX32 is 875714642 in the table");
#endif
#ifdef V4L2_PIX_FMT_RGB444
_Static_assert((unsigned long long)(V4L2_PIX_FMT_RGB444) == 0x34343452ULL || (unsigned long long)(V4L2_PIX_FMT_RGB444) == (unsigned long long)(long long)(int)0x34343452ULL, "V4L2_PIX_FMT_RGB444 is 875836498 in the table");
#endif
#ifdef V4L2_PIX_FMT_YUV444
_Static_assert((unsigned long long)(V4L2_PIX_FMT_YUV444) == 0x34343459ULL || (unsigned long long)(V4L2_PIX_FMT_YUV444) == (unsigned long long)(long long)(int)0x34343459ULL, "V4L2_PIX_FMT_YUV444 is 875836505 in the table");
#endif
#ifdef V4L2_PIX_FMT_H264
_Static_assert((unsigned long long)(V4L2_PIX_FMT_H264) == 0x34363248ULL || (unsigned long long)(V4L2_PIX_FMT_H264) == (unsigned long long)(long long)(int)0x34363248ULL, "V4L2_PIX_FMT_H264 is 875967048 in the table");
#endif
#ifdef V4L2_PIX_FMT_H264_MVC
_Static_assert((unsigned long long)(V4L2_PIX_FMT_H264_MVC) == 0x3436324dULL || (unsigned long long)(V4L2_PIX_FMT_H264_MVC) == (unsigned long long)(long long)(int)0x3436324dULL, "V4L2_PIX_FMT_H264_MVC is 875967053 in the table");
#endif
#ifdef V4L2_PIX_FMT_H264_SLICE
_Static_assert((unsigned long long)(V4L2_PIX_FMT_H264_SLICE) == 0x34363253ULL || (unsigned long long)(V4L2_PIX_FMT_H264_SLICE) == (unsigned long long)(long long)(int)0x34363253ULL, "V4L2_PIX_FMT_H264_SLICE is 875967059 in the table");
#endif
#ifdef V4L2_PIX_FMT_RGB32
_Static_assert((unsigned long long)(V4L2_PIX_FMT_RGB32) == 0x34424752ULL || (unsigned long long)(V4L2_PIX_FMT_RGB32) == (unsigned long long)(long long)(int)0x34424752ULL, "V4L2_PIX_FMT_RGB32 is 876758866 in the table");
#endif
#ifdef V4L2_PIX_FMT_CNF4
_Static_assert((unsigned long long)(V4L2_PIX_FMT_CNF4) == 0x34464e43ULL || (unsigned long long)(V4L2_PIX_FMT_CNF4) == (unsigned long long)(long long)(int)0x34464e43ULL, "V4L2_PIX_FMT_CNF4 is 877022787 in the table");
#endif
#ifdef V4L2_PIX_FMT_MPEG4
_Static_assert((unsigned long long)(V4L2_PIX_FMT_MPEG4) == 0x3447504dULL || (unsigned long long)(V4L2_PIX_FMT_MPEG4) == (unsigned long long)(long long)(int)0x3447504dULL, "V4L2_PIX_FMT_MPEG4 is 877088845 in the table");
#endif
#ifdef V4L2_PIX_FMT_BGR32
_Static_assert((unsigned long long)(V4L2_PIX_FMT_BGR32) == 0x34524742ULL || (unsigned long long)(V4L2_PIX_FMT_BGR32) == (unsigned long long)(long long)(int)0x34524742ULL, "V4L2_PIX_FMT_BGR32 is 877807426 in the table");
#endif
#ifdef V4L2_PIX_FMT_HSV32
_Static_assert((unsigned long long)(V4L2_PIX_FMT_HSV32) == 0x34565348ULL || (unsigned long long)(V4L2_PIX_FMT_HSV32) == (unsigned long long)(long long)(int)0x34565348ULL, "V4L2_PIX_FMT_HSV32 is 878072648 in the table");
#endif
#ifdef V4L2_PIX_FMT_YUV32
_Static_assert((unsigned long long)(V4L2_PIX_FMT_YUV32) == 0x34565559ULL || (unsigned long long)(V4L2_PIX_FMT_YUV32) == (unsigned long long)(long long)(int)0x34565559ULL, "V4L2_PIX_FMT_YUV32 is 878073177 in the table");
#endif
#ifdef V4L2_PIX_FMT_SPCA505
_Static_assert((unsigned long long)(V4L2_PIX_FMT_SPCA505) == 0x35303553ULL || (unsigned long long)(V4L2_PIX_FMT_SPCA505) == (unsigned long long)(long long)(int)0x35303553ULL, "V4L2_PIX_FMT_SPCA505 is 892351827 in the table");
#endif
#ifdef V4L2_PIX_FMT_BGRA555
_Static_assert((unsigned long long)(V4L2_PIX_FMT_BGRA555) == 0x35314142ULL || (unsigned long long)(V4L2_PIX_FMT_BGRA555) == (unsigned long long)(long long)(int)0x35314142ULL, "V4L2_PIX_FMT_BGRA555 is 892420418 in the table");
#endif
#ifdef V4L2_PIX_FMT_RGBA555
_Static_assert((unsigned long long)(V4L2_PIX_FMT_RGBA555) == 0x35314152ULL || (unsigned long long)(V4L2_PIX_FMT_RGBA555) == (unsigned long long)(long long)(int)0x35314152ULL, "V4L2_PIX_FMT_RGBA555 is 892420434 in the table");
#endif
#ifdef V4L2_PIX_FMT_ABGR555
_Static_assert((unsigned long long)(V4L2_PIX_FMT_ABGR555) == 0x35314241ULL || (unsigned long long)(V4L2_PIX_FMT_ABGR555) == (unsigned long long)(long long)(int)0x35314241ULL, "V4L2_PIX_FMT_ABGR555 is 892420673 in the table");
#endif
#ifdef V4L2_PIX_FMT_XBGR555
_Static_assert((unsigned long long)(V4L2_PIX_FMT_XBGR555) == 0x35314258ULL || (unsigned long long)(V4L2_PIX_FMT_XBGR555) == (unsigned long long)(long long)(int)0x35314258ULL, "V4L2_PIX_FMT_XBGR555 is 892420696 in the table");
#endif
#ifdef V4L2_PIX_FMT_ARGB555
_Static_assert((unsigned long long)(V4L2_PIX_FMT_ARGB555) == 0x35315241ULL || (unsigned long long)(V4L2_PIX_FMT_ARGB555) == (unsigned long long)(long long)(int)0x35315241ULL, "V4L2_PIX_FMT_ARGB555 is 892424769 in the table");
#endif
#ifdef V4L2_PIX_FMT_XRGB555
_Static_assert((unsigned long long)(V4L2_PIX_FMT_XRGB555) == 0x35315258ULL || (unsigned long long)(V4L2_PIX_FMT_XRGB555) == (unsigned long long)(long long)(int)0x35315258ULL, "V4L2_PIX_FMT_XRGB555 is 892424792 in the table");
#endif
#ifdef V4L2_PIX_FMT_BGRX555
_Static_assert((unsigned long long)(V4L2_PIX_FMT_BGRX555) == 0x35315842ULL || (unsigned long long)(V4L2_PIX_FMT_BGRX555) == (unsigned long long)(long long)(int)0x35315842ULL, "V4L2_PIX_FMT_BGRX555 is 892426306 in the table");
#endif
#ifdef V4L2_PIX_FMT_RGBX555
_Static_assert((unsigned long long)(V4L2_PIX_FMT_RGBX555) == 0x35315852ULL || (unsigned long long)(V4L2_PIX_FMT_RGBX555) == (unsigned long long)(long long)(int)0x35315852ULL, "V4L2_PIX_FMT_RGBX555 is 892426322 in the table");
#endif
#ifdef V4L2_PIX_FMT_ET61X251
_Static_assert((unsigned long long)(V4L2_PIX_FMT_ET61X251) == 0x35323645ULL || (unsigned long long)(V4L2_PIX_FMT_ET61X251) == (unsigned long long)(long long)(int)0x35323645ULL, "V4L2_PIX_FMT_ET61X251 is 892483141 in the table");
#endif
#ifdef V4L2_PIX_FMT_HEVC_SLICE
_Static_assert((unsigned long long)(V4L2_PIX_FMT_HEVC_SLICE) == 0x35363253ULL || (unsigned long long)(V4L2_PIX_FMT_HEVC_SLICE) == (unsigned long long)(long long)(int)0x35363253ULL, "V4L2_PIX_FMT_HEVC_SLICE is 892744275 in the table");
#endif
#ifdef V4L2_PIX_FMT_SGBRG16
_Static_assert((unsigned long long)(V4L2_PIX_FMT_SGBRG16) == 0x36314247ULL || (unsigned long long)(V4L2_PIX_FMT_SGBRG16) == (unsigned long long)(long long)(int)0x36314247ULL, "V4L2_PIX_FMT_SGBRG16 is 909197895 in the table");
#endif
#ifdef V4L2_PIX_FMT_SRGGB16
_Static_assert((unsigned long long)(V4L2_PIX_FMT_SRGGB16) == 0x36314752ULL || (unsigned long long)(V4L2_PIX_FMT_SRGGB16) == (unsigned long long)(long long)(int)0x36314752ULL, "V4L2_PIX_FMT_SRGGB16 is 909199186 in the table");
#endif
#ifdef V4L2_PIX_FMT_NV16M
_Static_assert((unsigned long long)(V4L2_PIX_FMT_NV16M) == 0x36314d4eULL || (unsigned long long)(V4L2_PIX_FMT_NV16M) == (unsigned long long)(long long)(int)0x36314d4eULL, "V4L2_PIX_FMT_NV16M is 909200718 in the table");
#endif
#ifdef V4L2_PIX_FMT_YUV422M
_Static_assert((unsigned long long)(V4L2_PIX_FMT_YUV422M) == 0x36314d59ULL || (unsigned long long)(V4L2_PIX_FMT_YUV422M) == (unsigned long long)(long long)(int)0x36314d59ULL, "V4L2_PIX_FMT_YUV422M is 909200729 in the table");
#endif
#ifdef V4L2_PIX_FMT_SGRBG16
_Static_assert((unsigned long long)(V4L2_PIX_FMT_SGRBG16) == 0x36315247ULL || (unsigned long long)(V4L2_PIX_FMT_SGRBG16) == (unsigned long long)(long long)(int)0x36315247ULL, "V4L2_PIX_FMT_SGRBG16 is 909201991 in the table");
#endif
#ifdef V4L2_PIX_FMT_NV16
_Static_assert((unsigned long long)(V4L2_PIX_FMT_NV16) == 0x3631564eULL || (unsigned long long)(V4L2_PIX_FMT_NV16) == (unsigned long long)(long long)(int)0x3631564eULL, "V4L2_PIX_FMT_NV16 is 909203022 in the table");
#endif
#ifdef V4L2_PIX_FMT_PAC207
_Static_assert((unsigned long long)(V4L2_PIX_FMT_PAC207) == 0x37303250ULL || (unsigned long long)(V4L2_PIX_FMT_PAC207) == (unsigned long long)(long long)(int)0x37303250ULL, "V4L2_PIX_FMT_PAC207 is 925905488 in the table");
#endif
#ifdef V4L2_PIX_FMT_SPCA508
_Static_assert((unsigned long long)(V4L2_PIX_FMT_SPCA508) == 0x38303553ULL || (unsigned long long)(V4L2_PIX_FMT_SPCA508) == (unsigned long long)(long long)(int)0x38303553ULL, "V4L2_PIX_FMT_SPCA508 is 942683475 in the table");
#endif
#ifdef V4L2_PIX_FMT_OV518
_Static_assert((unsigned long long)(V4L2_PIX_FMT_OV518) == 0x3831354fULL || (unsigned long long)(V4L2_PIX_FMT_OV518) == (unsigned long long)(long long)(int)0x3831354fULL, "V4L2_PIX_FMT_OV518 is 942749007 in the table");
#endif
#ifdef V4L2_PIX_FMT_SBGGR10ALAW8
_Static_assert((unsigned long long)(V4L2_PIX_FMT_SBGGR10ALAW8) == 0x38414261ULL || (unsigned long long)(V4L2_PIX_FMT_SBGGR10ALAW8) == (unsigned long long)(long long)(int)0x38414261ULL, "V4L2_PIX_FMT_SBGGR10ALAW8 is 943800929 in the table");
#endif
#ifdef V4L2_PIX_FMT_SBGGR10DPCM8
_Static_assert((unsigned long long)(V4L2_PIX_FMT_SBGGR10DPCM8) == 0x38414262ULL || (unsigned long long)(V4L2_PIX_FMT_SBGGR10DPCM8) == (unsigned long long)(long long)(int)0x38414262ULL, "V4L2_PIX_FMT_SBGGR10DPCM8 is 943800930 in the table");
#endif
#ifdef V4L2_PIX_FMT_SGBRG10ALAW8
_Static_assert((unsigned long long)(V4L2_PIX_FMT_SGBRG10ALAW8) == 0x38414761ULL || (unsigned long long)(V4L2_PIX_FMT_SGBRG10ALAW8) == (unsigned long long)(long long)(int)0x38414761ULL, "V4L2_PIX_FMT_SGBRG10ALAW8 is 943802209 in the table");
#endif
#ifdef V4L2_PIX_FMT_SGBRG10DPCM8
_Static_assert((unsigned long long)(V4L2_PIX_FMT_SGBRG10DPCM8) == 0x38414762ULL || (unsigned long long)(V4L2_PIX_FMT_SGBRG10DPCM8) == (unsigned long long)(long long)(int)0x38414762ULL, "V4L2_PIX_FMT_SGBRG10DPCM8 is 943802210 in the table");
#endif
#ifdef V4L2_PIX_FMT_SRGGB10ALAW8
_Static_assert((unsigned long long)(V4L2_PIX_FMT_SRGGB10ALAW8) == 0x38415261ULL || (unsigned long long)(V4L2_PIX_FMT_SRGGB10ALAW8) == (unsigned long long)(long long)(int)0x38415261ULL, "V4L2_PIX_FMT_SRGGB10ALAW8 is 943805025 in the table");
#endif
#ifdef V4L2_PIX_FMT_SRGGB10DPCM8
_Static_assert((unsigned long long)(V4L2_PIX_FMT_SRGGB10DPCM8) == 0x38415262ULL || (unsigned long long)(V4L2_PIX_FMT_SRGGB10DPCM8) == (unsigned long long)(long long)(int)0x38415262ULL, "V4L2_PIX_FMT_SRGGB10DPCM8 is 943805026 in the table");
#endif
#ifdef V4L2_PIX_FMT_SGRBG10ALAW8
_Static_assert((unsigned long long)(V4L2_PIX_FMT_SGRBG10ALAW8) == 0x38416761ULL || (unsigned long long)(V4L2_PIX_FMT_SGRBG10ALAW8) == (unsigned long long)(long long)(int)0x38416761ULL, "V4L2_PIX_FMT_SGRBG10ALAW8 is 943810401 in the table");
#endif
#ifdef V4L2_PIX_FMT_PAL8
_Static_assert((unsigned long long)(V4L2_PIX_FMT_PAL8) == 0x384c4150ULL || (unsigned long long)(V4L2_PIX_FMT_PAL8) == (unsigned long long)(long long)(int)0x384c4150ULL, "V4L2_PIX_FMT_PAL8 is 944521552 in the table");
#endif
#ifdef V4L2_PIX_FMT_YVU410
_Static_assert((unsigned long long)(V4L2_PIX_FMT_YVU410) == 0x39555659ULL || (unsigned long long)(V4L2_PIX_FMT_YVU410) == (unsigned long long)(long long)(int)0x39555659ULL, "V4L2_PIX_FMT_YVU410 is 961893977 in the table");
#endif
#ifdef V4L2_PIX_FMT_YUV410
_Static_assert((unsigned long long)(V4L2_PIX_FMT_YUV410) == 0x39565559ULL || (unsigned long long)(V4L2_PIX_FMT_YUV410) == (unsigned long long)(long long)(int)0x39565559ULL, "V4L2_PIX_FMT_YUV410 is 961959257 in the table");
#endif
#ifdef V4L2_PIX_FMT_SBGGR10P
_Static_assert((unsigned long long)(V4L2_PIX_FMT_SBGGR10P) == 0x41414270ULL || (unsigned long long)(V4L2_PIX_FMT_SBGGR10P) == (unsigned long long)(long long)(int)0x41414270ULL, "V4L2_PIX_FMT_SBGGR10P is 1094795888 in the table");
#endif
#ifdef V4L2_PIX_FMT_SGBRG10P
_Static_assert((unsigned long long)(V4L2_PIX_FMT_SGBRG10P) == 0x41414770ULL || (unsigned long long)(V4L2_PIX_FMT_SGBRG10P) == (unsigned long long)(long long)(int)0x41414770ULL, "V4L2_PIX_FMT_SGBRG10P is 1094797168 in the table");
#endif
#ifdef V4L2_PIX_FMT_SRGGB10P
_Static_assert((unsigned long long)(V4L2_PIX_FMT_SRGGB10P) == 0x41415270ULL || (unsigned long long)(V4L2_PIX_FMT_SRGGB10P) == (unsigned long long)(long long)(int)0x41415270ULL, "V4L2_PIX_FMT_SRGGB10P is 1094799984 in the table");
#endif
#ifdef V4L2_PIX_FMT_SGRBG10P
_Static_assert((unsigned long long)(V4L2_PIX_FMT_SGRBG10P) == 0x41416770ULL || (unsigned long long)(V4L2_PIX_FMT_SGRBG10P) == (unsigned long long)(long long)(int)0x41416770ULL, "V4L2_PIX_FMT_SGRBG10P is 1094805360 in the table");
#endif
#ifdef V4L2_PIX_FMT_CPIA1
_Static_assert((unsigned long long)(V4L2_PIX_FMT_CPIA1) == 0x41495043ULL || (unsigned long long)(V4L2_PIX_FMT_CPIA1) == (unsigned long long)(long long)(int)0x41495043ULL, "V4L2_PIX_FMT_CPIA1 is 1095323715 in the table");
#endif
#ifdef V4L2_PIX_FMT_WNVA
_Static_assert((unsigned long long)(V4L2_PIX_FMT_WNVA) == 0x41564e57ULL || (unsigned long long)(V4L2_PIX_FMT_WNVA) == (unsigned long long)(long long)(int)0x41564e57ULL, "V4L2_PIX_FMT_WNVA is 1096175191 in the table");
#endif
#ifdef V4L2_PIX_FMT_YUVA32
_Static_assert((unsigned long long)(V4L2_PIX_FMT_YUVA32) == 0x41565559ULL || (unsigned long long)(V4L2_PIX_FMT_YUVA32) == (unsigned long long)(long long)(int)0x41565559ULL, "V4L2_PIX_FMT_YUVA32 is 1096176985 in the table");
#endif
#ifdef V4L2_PIX_FMT_VUYA32
_Static_assert((unsigned long long)(V4L2_PIX_FMT_VUYA32) == 0x41595556ULL || (unsigned long long)(V4L2_PIX_FMT_VUYA32) == (unsigned long long)(long long)(int)0x41595556ULL, "V4L2_PIX_FMT_VUYA32 is 1096373590 in the table");
#endif
#ifdef V4L2_PIX_FMT_Y10BPACK
_Static_assert((unsigned long long)(V4L2_PIX_FMT_Y10BPACK) == 0x42303159ULL || (unsigned long long)(V4L2_PIX_FMT_Y10BPACK) == (unsigned long long)(long long)(int)0x42303159ULL, "V4L2_PIX_FMT_Y10BPACK is 1110454617 in the table");
#endif
#ifdef V4L2_PIX_FMT_SRGGB8
_Static_assert((unsigned long long)(V4L2_PIX_FMT_SRGGB8) == 0x42474752ULL || (unsigned long long)(V4L2_PIX_FMT_SRGGB8) == (unsigned long long)(long long)(int)0x42474752ULL, "V4L2_PIX_FMT_SRGGB8 is 1111967570 in the table");
#endif
#ifdef V4L2_PIX_FMT_QC10C
_Static_assert((unsigned long long)(V4L2_PIX_FMT_QC10C) == 0x43303151ULL || (unsigned long long)(V4L2_PIX_FMT_QC10C) == (unsigned long long)(long long)(int)0x43303151ULL, "V4L2_PIX_FMT_QC10C is 1127231825 in the table");
#endif
#ifdef V4L2_PIX_FMT_SQ905C
_Static_assert((unsigned long long)(V4L2_PIX_FMT_SQ905C) == 0x43353039ULL || (unsigned long long)(V4L2_PIX_FMT_SQ905C) == (unsigned long long)(long long)(int)0x43353039ULL, "V4L2_PIX_FMT_SQ905C is 1127559225 in the table");
#endif
#ifdef V4L2_PIX_FMT_QC08C
_Static_assert((unsigned long long)(V4L2_PIX_FMT_QC08C) == 0x43383051ULL || (unsigned long long)(V4L2_PIX_FMT_QC08C) == (unsigned long long)(long long)(int)0x43383051ULL, "V4L2_PIX_FMT_QC08C is 1127755857 in the table");
#endif
#ifdef V4L2_PIX_FMT_SBGGR12P
_Static_assert((unsigned long long)(V4L2_PIX_FMT_SBGGR12P) == 0x43434270ULL || (unsigned long long)(V4L2_PIX_FMT_SBGGR12P) == (unsigned long long)(long long)(int)0x43434270ULL, "V4L2_PIX_FMT_SBGGR12P is 1128481392 in the table");
#endif
#ifdef V4L2_PIX_FMT_SGBRG12P
_Static_assert((unsigned long long)(V4L2_PIX_FMT_SGBRG12P) == 0x43434770ULL || (unsigned long long)(V4L2_PIX_FMT_SGBRG12P) == (unsigned long long)(long long)(int)0x43434770ULL, "V4L2_PIX_FMT_SGBRG12P is 1128482672 in the table");
#endif
#ifdef V4L2_PIX_FMT_SRGGB12P
_Static_assert((unsigned long long)(V4L2_PIX_FMT_SRGGB12P) == 0x43435270ULL || (unsigned long long)(V4L2_PIX_FMT_SRGGB12P) == (unsigned long long)(long long)(int)0x43435270ULL, "V4L2_PIX_FMT_SRGGB12P is 1128485488 in the table");
#endif
#ifdef V4L2_PIX_FMT_SGRBG12P
_Static_assert((unsigned long long)(V4L2_PIX_FMT_SGRBG12P) == 0x43436770ULL || (unsigned long long)(V4L2_PIX_FMT_SGRBG12P) == (unsigned long long)(long long)(int)0x43436770ULL, "V4L2_PIX_FMT_SGRBG12P is 1128490864 in the table");
#endif
#ifdef V4L2_PIX_FMT_HEVC
_Static_assert((unsigned long long)(V4L2_PIX_FMT_HEVC) == 0x43564548ULL || (unsigned long long)(V4L2_PIX_FMT_HEVC) == (unsigned long long)(long long)(int)0x43564548ULL, "V4L2_PIX_FMT_HEVC is 1129727304 in the table");
#endif
#ifdef V4L2_PIX_FMT_XVID
_Static_assert((unsigned long long)(V4L2_PIX_FMT_XVID) == 0x44495658ULL || (unsigned long long)(V4L2_PIX_FMT_XVID) == (unsigned long long)(long long)(int)0x44495658ULL, "V4L2_PIX_FMT_XVID is 1145656920 in the table");
#endif
#ifdef V4L2_PIX_FMT_SBGGR14P
_Static_assert((unsigned long long)(V4L2_PIX_FMT_SBGGR14P) == 0x45454270ULL || (unsigned long long)(V4L2_PIX_FMT_SBGGR14P) == (unsigned long long)(long long)(int)0x45454270ULL, "V4L2_PIX_FMT_SBGGR14P is 1162166896 in the table");
#endif
#ifdef V4L2_PIX_FMT_SGBRG14P
_Static_assert((unsigned long long)(V4L2_PIX_FMT_SGBRG14P) == 0x45454770ULL || (unsigned long long)(V4L2_PIX_FMT_SGBRG14P) == (unsigned long long)(long long)(int)0x45454770ULL, "V4L2_PIX_FMT_SGBRG14P is 1162168176 in the table");
#endif
#ifdef V4L2_PIX_FMT_SRGGB14P
_Static_assert((unsigned long long)(V4L2_PIX_FMT_SRGGB14P) == 0x45455270ULL || (unsigned long long)(V4L2_PIX_FMT_SRGGB14P) == (unsigned long long)(long long)(int)0x45455270ULL, "V4L2_PIX_FMT_SRGGB14P is 1162170992 in the table");
#endif
#ifdef V4L2_PIX_FMT_SGRBG14P
_Static_assert((unsigned long long)(V4L2_PIX_FMT_SGRBG14P) == 0x45456770ULL || (unsigned long long)(V4L2_PIX_FMT_SGRBG14P) == (unsigned long long)(long long)(int)0x45456770ULL, "V4L2_PIX_FMT_SGRBG14P is 1162176368 in the table");
#endif
#ifdef V4L2_PIX_FMT_VP8_FRAME
_Static_assert((unsigned long long)(V4L2_PIX_FMT_VP8_FRAME) == 0x46385056ULL || (unsigned long long)(V4L2_PIX_FMT_VP8_FRAME) == (unsigned long long)(long long)(int)0x46385056ULL, "V4L2_PIX_FMT_VP8_FRAME is 1178095702 in the table");
#endif
#ifdef V4L2_PIX_FMT_VP9_FRAME
_Static_assert((unsigned long long)(V4L2_PIX_FMT_VP9_FRAME) == 0x46395056ULL || (unsigned long long)(V4L2_PIX_FMT_VP9_FRAME) == (unsigned long long)(long long)(int)0x46395056ULL, "V4L2_PIX_FMT_VP9_FRAME is 1178161238 in the table");
#endif
#ifdef V4L2_PIX_FMT_VC1_ANNEX_G
_Static_assert((unsigned long long)(V4L2_PIX_FMT_VC1_ANNEX_G) == 0x47314356ULL || (unsigned long long)(V4L2_PIX_FMT_VC1_ANNEX_G) == (unsigned long long)(long long)(int)0x47314356ULL, "V4L2_PIX_FMT_VC1_ANNEX_G is 1194410838 in the table");
#endif
#ifdef V4L2_PIX_FMT_IPU3_SGRBG10
_Static_assert((unsigned long long)(V4L2_PIX_FMT_IPU3_SGRBG10) == 0x47337069ULL || (unsigned long long)(V4L2_PIX_FMT_IPU3_SGRBG10) == (unsigned long long)(long long)(int)0x47337069ULL, "V4L2_PIX_FMT_IPU3_SGRBG10 is 1194553449 in the table");
#endif
#ifdef V4L2_PIX_FMT_SGRBG8
_Static_assert((unsigned long long)(V4L2_PIX_FMT_SGRBG8) == 0x47425247ULL || (unsigned long long)(V4L2_PIX_FMT_SGRBG8) == (unsigned long long)(long long)(int)0x47425247ULL, "V4L2_PIX_FMT_SGRBG8 is 1195528775 in the table");
#endif
#ifdef V4L2_PIX_FMT_JPEG
_Static_assert((unsigned long long)(V4L2_PIX_FMT_JPEG) == 0x4745504aULL || (unsigned long long)(V4L2_PIX_FMT_JPEG) == (unsigned long long)(long long)(int)0x4745504aULL, "V4L2_PIX_FMT_JPEG is 1195724874 in the table");
#endif
#ifdef V4L2_PIX_FMT_MPEG
_Static_assert((unsigned long long)(V4L2_PIX_FMT_MPEG) == 0x4745504dULL || (unsigned long long)(V4L2_PIX_FMT_MPEG) == (unsigned long long)(long long)(int)0x4745504dULL, "V4L2_PIX_FMT_MPEG is 1195724877 in the table");
#endif
#ifdef V4L2_PIX_FMT_MJPEG
_Static_assert((unsigned long long)(V4L2_PIX_FMT_MJPEG) == 0x47504a4dULL || (unsigned long long)(V4L2_PIX_FMT_MJPEG) == (unsigned long long)(long long)(int)0x47504a4dULL, "V4L2_PIX_FMT_MJPEG is 1196444237 in the table");
#endif
#ifdef V4L2_PIX_FMT_PJPG
_Static_assert((unsigned long long)(V4L2_PIX_FMT_PJPG) == 0x47504a50ULL || (unsigned long long)(V4L2_PIX_FMT_PJPG) == (unsigned long long)(long long)(int)0x47504a50ULL, "V4L2_PIX_FMT_PJPG is 1196444240 in the table");
#endif
#ifdef V4L2_PIX_FMT_SGBRG8
_Static_assert((unsigned long long)(V4L2_PIX_FMT_SGBRG8) == 0x47524247ULL || (unsigned long long)(V4L2_PIX_FMT_SGBRG8) == (unsigned long long)(long long)(int)0x47524247ULL, "V4L2_PIX_FMT_SGBRG8 is 1196573255 in the table");
#endif
#ifdef V4L2_PIX_FMT_BGR666
_Static_assert((unsigned long long)(V4L2_PIX_FMT_BGR666) == 0x48524742ULL || (unsigned long long)(V4L2_PIX_FMT_BGR666) == (unsigned long long)(long long)(int)0x48524742ULL, "V4L2_PIX_FMT_BGR666 is 1213351746 in the table");
#endif
#ifdef V4L2_PIX_FMT_FWHT_STATELESS
_Static_assert((unsigned long long)(V4L2_PIX_FMT_FWHT_STATELESS) == 0x48574653ULL || (unsigned long long)(V4L2_PIX_FMT_FWHT_STATELESS) == (unsigned long long)(long long)(int)0x48574653ULL, "V4L2_PIX_FMT_FWHT_STATELESS is 1213679187 in the table");
#endif
#ifdef V4L2_PIX_FMT_Y12I
_Static_assert((unsigned long long)(V4L2_PIX_FMT_Y12I) == 0x49323159ULL || (unsigned long long)(V4L2_PIX_FMT_Y12I) == (unsigned long long)(long long)(int)0x49323159ULL, "V4L2_PIX_FMT_Y12I is 1228026201 in the table");
#endif
#ifdef V4L2_PIX_FMT_S5C_UYVY_JPG
_Static_assert((unsigned long long)(V4L2_PIX_FMT_S5C_UYVY_JPG) == 0x49433553ULL || (unsigned long long)(V4L2_PIX_FMT_S5C_UYVY_JPG) == (unsigned long long)(long long)(int)0x49433553ULL, "V4L2_PIX_FMT_S5C_UYVY_JPG is 1229141331 in the table");
#endif
#ifdef V4L2_PIX_FMT_KONICA420
_Static_assert((unsigned long long)(V4L2_PIX_FMT_KONICA420) == 0x494e4f4bULL || (unsigned long long)(V4L2_PIX_FMT_KONICA420) == (unsigned long long)(long long)(int)0x494e4f4bULL, "V4L2_PIX_FMT_KONICA420 is 1229868875 in the table");
#endif
#ifdef V4L2_PIX_FMT_INZI
_Static_assert((unsigned long long)(V4L2_PIX_FMT_INZI) == 0x495a4e49ULL || (unsigned long long)(V4L2_PIX_FMT_INZI) == (unsigned long long)(long long)(int)0x495a4e49ULL, "V4L2_PIX_FMT_INZI is 1230655049 in the table");
#endif
#ifdef V4L2_PIX_FMT_VC1_ANNEX_L
_Static_assert((unsigned long long)(V4L2_PIX_FMT_VC1_ANNEX_L) == 0x4c314356ULL || (unsigned long long)(V4L2_PIX_FMT_VC1_ANNEX_L) == (unsigned long long)(long long)(int)0x4c314356ULL, "V4L2_PIX_FMT_VC1_ANNEX_L is 1278296918 in the table");
#endif
#ifdef V4L2_PIX_FMT_JPGL
_Static_assert((unsigned long long)(V4L2_PIX_FMT_JPGL) == 0x4c47504aULL || (unsigned long long)(V4L2_PIX_FMT_JPGL) == (unsigned long long)(long long)(int)0x4c47504aULL, "V4L2_PIX_FMT_JPGL is 1279742026 in the table");
#endif
#ifdef V4L2_PIX_FMT_RGB555
_Static_assert((unsigned long long)(V4L2_PIX_FMT_RGB555) == 0x4f424752ULL || (unsigned long long)(V4L2_PIX_FMT_RGB555) == (unsigned long long)(long long)(int)0x4f424752ULL, "V4L2_PIX_FMT_RGB555 is 1329743698 in the table");
#endif
#ifdef V4L2_PIX_FMT_YUV555
_Static_assert((unsigned long long)(V4L2_PIX_FMT_YUV555) == 0x4f565559ULL || (unsigned long long)(V4L2_PIX_FMT_YUV555) == (unsigned long long)(long long)(int)0x4f565559ULL, "V4L2_PIX_FMT_YUV555 is 1331058009 in the table");
#endif
#ifdef V4L2_PIX_FMT_Y10P
_Static_assert((unsigned long long)(V4L2_PIX_FMT_Y10P) == 0x50303159ULL || (unsigned long long)(V4L2_PIX_FMT_Y10P) == (unsigned long long)(long long)(int)0x50303159ULL, "V4L2_PIX_FMT_Y10P is 1345335641 in the table");
#endif
#ifdef V4L2_PIX_FMT_YUV411P
_Static_assert((unsigned long long)(V4L2_PIX_FMT_YUV411P) == 0x50313134ULL || (unsigned long long)(V4L2_PIX_FMT_YUV411P) == (unsigned long long)(long long)(int)0x50313134ULL, "V4L2_PIX_FMT_YUV411P is 1345401140 in the table");
#endif
#ifdef V4L2_PIX_FMT_Y41P
_Static_assert((unsigned long long)(V4L2_PIX_FMT_Y41P) == 0x50313459ULL || (unsigned long long)(V4L2_PIX_FMT_Y41P) == (unsigned long long)(long long)(int)0x50313459ULL, "V4L2_PIX_FMT_Y41P is 1345401945 in the table");
#endif
#ifdef V4L2_PIX_FMT_YUV422P
_Static_assert((unsigned long long)(V4L2_PIX_FMT_YUV422P) == 0x50323234ULL || (unsigned long long)(V4L2_PIX_FMT_YUV422P) == (unsigned long long)(long long)(int)0x50323234ULL, "V4L2_PIX_FMT_YUV422P is 1345466932 in the table");
#endif
#ifdef V4L2_PIX_FMT_RGB565
_Static_assert((unsigned long long)(V4L2_PIX_FMT_RGB565) == 0x50424752ULL || (unsigned long long)(V4L2_PIX_FMT_RGB565) == (unsigned long long)(long long)(int)0x50424752ULL, "V4L2_PIX_FMT_RGB565 is 1346520914 in the table");
#endif
#ifdef V4L2_PIX_FMT_YUV565
_Static_assert((unsigned long long)(V4L2_PIX_FMT_YUV565) == 0x50565559ULL || (unsigned long long)(V4L2_PIX_FMT_YUV565) == (unsigned long long)(long long)(int)0x50565559ULL, "V4L2_PIX_FMT_YUV565 is 1347835225 in the table");
#endif
#ifdef V4L2_PIX_FMT_RGB555X
_Static_assert((unsigned long long)(V4L2_PIX_FMT_RGB555X) == 0x51424752ULL || (unsigned long long)(V4L2_PIX_FMT_RGB555X) == (unsigned long long)(long long)(int)0x51424752ULL, "V4L2_PIX_FMT_RGB555X is 1363298130 in the table");
#endif
#ifdef V4L2_PIX_FMT_RGB565X
_Static_assert((unsigned long long)(V4L2_PIX_FMT_RGB565X) == 0x52424752ULL || (unsigned long long)(V4L2_PIX_FMT_RGB565X) == (unsigned long long)(long long)(int)0x52424752ULL, "V4L2_PIX_FMT_RGB565X is 1380075346 in the table");
#endif
#ifdef V4L2_PIX_FMT_MPEG2_SLICE
_Static_assert((unsigned long long)(V4L2_PIX_FMT_MPEG2_SLICE) == 0x5332474dULL || (unsigned long long)(V4L2_PIX_FMT_MPEG2_SLICE) == (unsigned long long)(long long)(int)0x5332474dULL, "V4L2_PIX_FMT_MPEG2_SLICE is 1395803981 in the table");
#endif
#ifdef V4L2_PIX_FMT_FWHT
_Static_assert((unsigned long long)(V4L2_PIX_FMT_FWHT) == 0x54485746ULL || (unsigned long long)(V4L2_PIX_FMT_FWHT) == (unsigned long long)(long long)(int)0x54485746ULL, "V4L2_PIX_FMT_FWHT is 1414027078 in the table");
#endif
#ifdef V4L2_PIX_FMT_YVYU
_Static_assert((unsigned long long)(V4L2_PIX_FMT_YVYU) == 0x55595659ULL || (unsigned long long)(V4L2_PIX_FMT_YVYU) == (unsigned long long)(long long)(int)0x55595659ULL, "V4L2_PIX_FMT_YVYU is 1431918169 in the table");
#endif
#ifdef V4L2_PIX_FMT_CIT_YYVYUY
_Static_assert((unsigned long long)(V4L2_PIX_FMT_CIT_YYVYUY) == 0x56544943ULL || (unsigned long long)(V4L2_PIX_FMT_CIT_YYVYUY) == (unsigned long long)(long long)(int)0x56544943ULL, "V4L2_PIX_FMT_CIT_YYVYUY is 1448364355 in the table");
#endif
#ifdef V4L2_PIX_FMT_AYUV32
_Static_assert((unsigned long long)(V4L2_PIX_FMT_AYUV32) == 0x56555941ULL || (unsigned long long)(V4L2_PIX_FMT_AYUV32) == (unsigned long long)(long long)(int)0x56555941ULL, "V4L2_PIX_FMT_AYUV32 is 1448433985 in the table");
#endif
#ifdef V4L2_PIX_FMT_XYUV32
_Static_assert((unsigned long long)(V4L2_PIX_FMT_XYUV32) == 0x56555958ULL || (unsigned long long)(V4L2_PIX_FMT_XYUV32) == (unsigned long long)(long long)(int)0x56555958ULL, "V4L2_PIX_FMT_XYUV32 is 1448434008 in the table");
#endif
#ifdef V4L2_PIX_FMT_YYUV
_Static_assert((unsigned long long)(V4L2_PIX_FMT_YYUV) == 0x56555959ULL || (unsigned long long)(V4L2_PIX_FMT_YYUV) == (unsigned long long)(long long)(int)0x56555959ULL, "V4L2_PIX_FMT_YYUV is 1448434009 in the table");
#endif
#ifdef V4L2_PIX_FMT_YUYV
_Static_assert((unsigned long long)(V4L2_PIX_FMT_YUYV) == 0x56595559ULL || (unsigned long long)(V4L2_PIX_FMT_YUYV) == (unsigned long long)(long long)(int)0x56595559ULL, "V4L2_PIX_FMT_YUYV is 1448695129 in the table");
#endif
#ifdef V4L2_PIX_FMT_SN9C2028
_Static_assert((unsigned long long)(V4L2_PIX_FMT_SN9C2028) == 0x584e4f53ULL || (unsigned long long)(V4L2_PIX_FMT_SN9C2028) == (unsigned long long)(long long)(int)0x584e4f53ULL, "V4L2_PIX_FMT_SN9C2028 is 1481527123 in the table");
#endif
#ifdef V4L2_PIX_FMT_YUVX32
_Static_assert((unsigned long long)(V4L2_PIX_FMT_YUVX32) == 0x58565559ULL || (unsigned long long)(V4L2_PIX_FMT_YUVX32) == (unsigned long long)(long long)(int)0x58565559ULL, "V4L2_PIX_FMT_YUVX32 is 1482052953 in the table");
#endif
#ifdef V4L2_PIX_FMT_VUYX32
_Static_assert((unsigned long long)(V4L2_PIX_FMT_VUYX32) == 0x58595556ULL || (unsigned long long)(V4L2_PIX_FMT_VUYX32) == (unsigned long long)(long long)(int)0x58595556ULL, "V4L2_PIX_FMT_VUYX32 is 1482249558 in the table");
#endif
#ifdef V4L2_PIX_FMT_GREY
_Static_assert((unsigned long long)(V4L2_PIX_FMT_GREY) == 0x59455247ULL || (unsigned long long)(V4L2_PIX_FMT_GREY) == (unsigned long long)(long long)(int)0x59455247ULL, "V4L2_PIX_FMT_GREY is 1497715271 in the table");
#endif
#ifdef V4L2_PIX_FMT_VYUY
_Static_assert((unsigned long long)(V4L2_PIX_FMT_VYUY) == 0x59555956ULL || (unsigned long long)(V4L2_PIX_FMT_VYUY) == (unsigned long long)(long long)(int)0x59555956ULL, "V4L2_PIX_FMT_VYUY is 1498765654 in the table");
#endif
#ifdef V4L2_PIX_FMT_UYVY
_Static_assert((unsigned long long)(V4L2_PIX_FMT_UYVY) == 0x59565955ULL || (unsigned long long)(V4L2_PIX_FMT_UYVY) == (unsigned long long)(long long)(int)0x59565955ULL, "V4L2_PIX_FMT_UYVY is 1498831189 in the table");
#endif
#ifdef V4L2_PIX_FMT_IPU3_SBGGR10
_Static_assert((unsigned long long)(V4L2_PIX_FMT_IPU3_SBGGR10) == 0x62337069ULL || (unsigned long long)(V4L2_PIX_FMT_IPU3_SBGGR10) == (unsigned long long)(long long)(int)0x62337069ULL, "V4L2_PIX_FMT_IPU3_SBGGR10 is 1647538281 in the table");
#endif
#ifdef V4L2_PIX_FMT_DV
_Static_assert((unsigned long long)(V4L2_PIX_FMT_DV) == 0x64737664ULL || (unsigned long long)(V4L2_PIX_FMT_DV) == (unsigned long long)(long long)(int)0x64737664ULL, "V4L2_PIX_FMT_DV is 1685288548 in the table");
#endif
#ifdef V4L2_PIX_FMT_IPU3_SGBRG10
_Static_assert((unsigned long long)(V4L2_PIX_FMT_IPU3_SGBRG10) == 0x67337069ULL || (unsigned long long)(V4L2_PIX_FMT_IPU3_SGBRG10) == (unsigned long long)(long long)(int)0x67337069ULL, "V4L2_PIX_FMT_IPU3_SGBRG10 is 1731424361 in the table");
#endif
#ifdef V4L2_PIX_FMT_IPU3_SRGGB10
_Static_assert((unsigned long long)(V4L2_PIX_FMT_IPU3_SRGGB10) == 0x72337069ULL || (unsigned long long)(V4L2_PIX_FMT_IPU3_SRGGB10) == (unsigned long long)(long long)(int)0x72337069ULL, "V4L2_PIX_FMT_IPU3_SRGGB10 is 1915973737 in the table");
#endif
#ifdef V4L2_PIX_FMT_IPU3_Y10
_Static_assert((unsigned long long)(V4L2_PIX_FMT_IPU3_Y10) == 0x79337069ULL || (unsigned long long)(V4L2_PIX_FMT_IPU3_Y10) == (unsigned long long)(long long)(int)0x79337069ULL, "V4L2_PIX_FMT_IPU3_Y10 is 2033414249 in the table");
#endif
#ifdef V4L2_PIX_FMT_Y16_BE
_Static_assert((unsigned long long)(V4L2_PIX_FMT_Y16_BE) == 0xa0363159ULL || (unsigned long long)(V4L2_PIX_FMT_Y16_BE) == (unsigned long long)(long long)(int)0xa0363159ULL, "V4L2_PIX_FMT_Y16_BE is 2687906137 in the table");
#endif
#ifdef V4L2_PIX_FMT_NV12M_10BE_8L128
_Static_assert((unsigned long long)(V4L2_PIX_FMT_NV12M_10BE_8L128) == 0xb231544eULL || (unsigned long long)(V4L2_PIX_FMT_NV12M_10BE_8L128) == (unsigned long long)(long long)(int)0xb231544eULL, "V4L2_PIX_FMT_NV12M_10BE_8L128 is 2989577294 in the table");
#endif
#ifdef V4L2_PIX_FMT_ARGB555X
_Static_assert((unsigned long long)(V4L2_PIX_FMT_ARGB555X) == 0xb5315241ULL || (unsigned long long)(V4L2_PIX_FMT_ARGB555X) == (unsigned long long)(long long)(int)0xb5315241ULL, "V4L2_PIX_FMT_ARGB555X is 3039908417 in the table");
#endif
#ifdef V4L2_PIX_FMT_XRGB555X
_Static_assert((unsigned long long)(V4L2_PIX_FMT_XRGB555X) == 0xb5315258ULL || (unsigned long long)(V4L2_PIX_FMT_XRGB555X) == (unsigned long long)(long long)(int)0xb5315258ULL, "V4L2_PIX_FMT_XRGB555X is 3039908440 in the table");
#endif
#ifdef V4L2_SDR_FMT_PCU20BE
_Static_assert((unsigned long long)(V4L2_SDR_FMT_PCU20BE) == 0x30324350ULL || (unsigned long long)(V4L2_SDR_FMT_PCU20BE) == (unsigned long long)(long long)(int)0x30324350ULL, "V4L2_SDR_FMT_PCU20BE is 808600400 in the table");
#endif
#ifdef V4L2_SDR_FMT_RU12LE
_Static_assert((unsigned long long)(V4L2_SDR_FMT_RU12LE) == 0x32315552ULL || (unsigned long long)(V4L2_SDR_FMT_RU12LE) == (unsigned long long)(long long)(int)0x32315552ULL, "V4L2_SDR_FMT_RU12LE is 842093906 in the table");
#endif
#ifdef V4L2_SDR_FMT_CS14LE
_Static_assert((unsigned long long)(V4L2_SDR_FMT_CS14LE) == 0x34315343ULL || (unsigned long long)(V4L2_SDR_FMT_CS14LE) == (unsigned long long)(long long)(int)0x34315343ULL, "V4L2_SDR_FMT_CS14LE is 875647811 in the table");
#endif
#ifdef V4L2_SDR_FMT_PCU16BE
_Static_assert((unsigned long long)(V4L2_SDR_FMT_PCU16BE) == 0x36314350ULL || (unsigned long long)(V4L2_SDR_FMT_PCU16BE) == (unsigned long long)(long long)(int)0x36314350ULL, "V4L2_SDR_FMT_PCU16BE is 909198160 in the table");
#endif
#ifdef V4L2_SDR_FMT_CU16LE
_Static_assert((unsigned long long)(V4L2_SDR_FMT_CU16LE) == 0x36315543ULL || (unsigned long long)(V4L2_SDR_FMT_CU16LE) == (unsigned long long)(long long)(int)0x36315543ULL, "V4L2_SDR_FMT_CU16LE is 909202755 in the table");
#endif
#ifdef V4L2_SDR_FMT_CS8
_Static_assert((unsigned long long)(V4L2_SDR_FMT_CS8) == 0x38305343ULL || (unsigned long long)(V4L2_SDR_FMT_CS8) == (unsigned long long)(long long)(int)0x38305343ULL, "V4L2_SDR_FMT_CS8 is 942691139 in the table");
#endif
#ifdef V4L2_SDR_FMT_CU8
_Static_assert((unsigned long long)(V4L2_SDR_FMT_CU8) == 0x38305543ULL || (unsigned long long)(V4L2_SDR_FMT_CU8) == (unsigned long long)(long long)(int)0x38305543ULL, "V4L2_SDR_FMT_CU8 is 942691651 in the table");
#endif
#ifdef V4L2_SDR_FMT_PCU18BE
_Static_assert((unsigned long long)(V4L2_SDR_FMT_PCU18BE) == 0x38314350ULL || (unsigned long long)(V4L2_SDR_FMT_PCU18BE) == (unsigned long long)(long long)(int)0x38314350ULL, "V4L2_SDR_FMT_PCU18BE is 942752592 in the table");
#endif
#ifdef V4L2_META_FMT_VIVID
_Static_assert((unsigned long long)(V4L2_META_FMT_VIVID) == 0x44564956ULL || (unsigned long long)(V4L2_META_FMT_VIVID) == (unsigned long long)(long long)(int)0x44564956ULL, "V4L2_META_FMT_VIVID is 1146505558 in the table");
#endif
#ifdef V4L2_META_FMT_UVC
_Static_assert((unsigned long long)(V4L2_META_FMT_UVC) == 0x48435655ULL || (unsigned long long)(V4L2_META_FMT_UVC) == (unsigned long long)(long long)(int)0x48435655ULL, "V4L2_META_FMT_UVC is 1212372565 in the table");
#endif
#ifdef V4L2_META_FMT_VSP1_HGO
_Static_assert((unsigned long long)(V4L2_META_FMT_VSP1_HGO) == 0x48505356ULL || (unsigned long long)(V4L2_META_FMT_VSP1_HGO) == (unsigned long long)(long long)(int)0x48505356ULL, "V4L2_META_FMT_VSP1_HGO is 1213223766 in the table");
#endif
#ifdef V4L2_META_FMT_RK_ISP1_PARAMS
_Static_assert((unsigned long long)(V4L2_META_FMT_RK_ISP1_PARAMS) == 0x50314b52ULL || (unsigned long long)(V4L2_META_FMT_RK_ISP1_PARAMS) == (unsigned long long)(long long)(int)0x50314b52ULL, "V4L2_META_FMT_RK_ISP1_PARAMS is 1345407826 in the table");
#endif
#ifdef V4L2_META_FMT_RK_ISP1_STAT_3A
_Static_assert((unsigned long long)(V4L2_META_FMT_RK_ISP1_STAT_3A) == 0x53314b52ULL || (unsigned long long)(V4L2_META_FMT_RK_ISP1_STAT_3A) == (unsigned long long)(long long)(int)0x53314b52ULL, "V4L2_META_FMT_RK_ISP1_STAT_3A is 1395739474 in the table");
#endif
#ifdef V4L2_META_FMT_VSP1_HGT
_Static_assert((unsigned long long)(V4L2_META_FMT_VSP1_HGT) == 0x54505356ULL || (unsigned long long)(V4L2_META_FMT_VSP1_HGT) == (unsigned long long)(long long)(int)0x54505356ULL, "V4L2_META_FMT_VSP1_HGT is 1414550358 in the table");
#endif
#ifdef V4L2_META_FMT_D4XX
_Static_assert((unsigned long long)(V4L2_META_FMT_D4XX) == 0x58583444ULL || (unsigned long long)(V4L2_META_FMT_D4XX) == (unsigned long long)(long long)(int)0x58583444ULL, "V4L2_META_FMT_D4XX is 1482175556 in the table");
#endif
_Static_assert(sizeof(struct v4l2_rect) == 16, "struct v4l2_rect has 16 bytes in the table");
_Static_assert(offsetof(struct v4l2_rect, left) == 0, "left of struct v4l2_rect is at 0 in the table");
_Static_assert(offsetof(struct v4l2_rect, top) == 4, "top of struct v4l2_rect is at 4 in the table");
_Static_assert(offsetof(struct v4l2_rect, width) == 8, "width of struct v4l2_rect is at 8 in the table");
_Static_assert(offsetof(struct v4l2_rect, height) == 12, "height of struct v4l2_rect is at 12 in the table");
_Static_assert(sizeof(struct v4l2_capability) == 104, "struct v4l2_capability has 104 bytes in the table");
_Static_assert(offsetof(struct v4l2_capability, driver) == 0, "driver of struct v4l2_capability is at 0 in the table");
_Static_assert(offsetof(struct v4l2_capability, card) == 16, "card of struct v4l2_capability is at 16 in the table");
_Static_assert(offsetof(struct v4l2_capability, bus_info) == 48, "bus_info of struct v4l2_capability is at 48 in the table");
_Static_assert(offsetof(struct v4l2_capability, version) == 80, "version of struct v4l2_capability is at 80 in the table");
_Static_assert(offsetof(struct v4l2_capability, capabilities) == 84, "capabilities of struct v4l2_capability is at 84 in the table");
_Static_assert(offsetof(struct v4l2_capability, device_caps) == 88, "device_caps of struct v4l2_capability is at 88 in the table");
_Static_assert(sizeof(struct v4l2_fmtdesc) == 64, "struct v4l2_fmtdesc has 64 bytes in the table");
_Static_assert(offsetof(struct v4l2_fmtdesc, index) == 0, "index of struct v4l2_fmtdesc is at 0 in the table");
_Static_assert(offsetof(struct v4l2_fmtdesc, type) == 4, "type of struct v4l2_fmtdesc is at 4 in the table");
_Static_assert(sizeof(struct v4l2_clip) == 24, "struct v4l2_clip has 24 bytes in the table");
_Static_assert(offsetof(struct v4l2_clip, c) == 0, "c of struct v4l2_clip is at 0 in the table");
_Static_assert(sizeof(struct v4l2_framebuffer) == 48, "struct v4l2_framebuffer has 48 bytes in the table");
_Static_assert(offsetof(struct v4l2_framebuffer, capability) == 0, "capability of struct v4l2_framebuffer is at 0 in the table");
_Static_assert(offsetof(struct v4l2_framebuffer, flags) == 4, "flags of struct v4l2_framebuffer is at 4 in the table");
_Static_assert(offsetof(struct v4l2_framebuffer, base) == 8, "base of struct v4l2_framebuffer is at 8 in the table");
_Static_assert(sizeof(struct v4l2_standard) == 72, "struct v4l2_standard has 72 bytes in the table");
_Static_assert(offsetof(struct v4l2_standard, index) == 0, "index of struct v4l2_standard is at 0 in the table");
_Static_assert(sizeof(struct v4l2_input) == 80, "struct v4l2_input has 80 bytes in the table");
_Static_assert(offsetof(struct v4l2_input, index) == 0, "index of struct v4l2_input is at 0 in the table");
_Static_assert(sizeof(struct v4l2_cropcap) == 44, "struct v4l2_cropcap has 44 bytes in the table");
_Static_assert(offsetof(struct v4l2_cropcap, type) == 0, "type of struct v4l2_cropcap is at 0 in the table");
_Static_assert(sizeof(struct v4l2_frmsizeenum) == 44, "struct v4l2_frmsizeenum has 44 bytes in the table");
_Static_assert(offsetof(struct v4l2_frmsizeenum, index) == 0, "index of struct v4l2_frmsizeenum is at 0 in the table");
_Static_assert(offsetof(struct v4l2_frmsizeenum, pixel_format) == 4, "pixel_format of struct v4l2_frmsizeenum is at 4 in the table");
_Static_assert(sizeof(struct v4l2_frmivalenum) == 52, "struct v4l2_frmivalenum has 52 bytes in the table");
_Static_assert(offsetof(struct v4l2_frmivalenum, index) == 0, "index of struct v4l2_frmivalenum is at 0 in the table");
_Static_assert(offsetof(struct v4l2_frmivalenum, pixel_format) == 4, "pixel_format of struct v4l2_frmivalenum is at 4 in the table");
_Static_assert(offsetof(struct v4l2_frmivalenum, width) == 8, "width of struct v4l2_frmivalenum is at 8 in the table");
_Static_assert(offsetof(struct v4l2_frmivalenum, height) == 12, "height of struct v4l2_frmivalenum is at 12 in the table");
_Static_assert(sizeof(struct v4l2_create_buffers) == 256, "struct v4l2_create_buffers has 256 bytes in the table");
_Static_assert(offsetof(struct v4l2_create_buffers, count) == 4, "count of struct v4l2_create_buffers is at 4 in the table");
_Static_assert(offsetof(struct v4l2_create_buffers, memory) == 8, "memory of struct v4l2_create_buffers is at 8 in the table");
_Static_assert(offsetof(struct v4l2_create_buffers, format) == 16, "format of struct v4l2_create_buffers is at 16 in the table");
_Static_assert(sizeof(struct v4l2_crop) == 20, "struct v4l2_crop has 20 bytes in the table");
_Static_assert(offsetof(struct v4l2_crop, type) == 0, "type of struct v4l2_crop is at 0 in the table");
_Static_assert(offsetof(struct v4l2_crop, c) == 4, "c of struct v4l2_crop is at 4 in the table");
#endif
