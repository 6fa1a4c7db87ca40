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
#endif
