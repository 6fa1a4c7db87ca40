/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/v4l2-controls.h>)
#include <linux/v4l2-controls.h>
#ifdef V4L2_CTRL_CLASS_USER
_Static_assert((unsigned long long)(V4L2_CTRL_CLASS_USER) == 0x980000ULL || (unsigned long long)(V4L2_CTRL_CLASS_USER) == (unsigned long long)(long long)(int)0x980000ULL, "V4L2_CTRL_CLASS_USER is 9961472 in the table");
#endif
#ifdef V4L2_CTRL_CLASS_CODEC
_Static_assert((unsigned long long)(V4L2_CTRL_CLASS_CODEC) == 0x990000ULL || (unsigned long long)(V4L2_CTRL_CLASS_CODEC) == (unsigned long long)(long long)(int)0x990000ULL, "V4L2_CTRL_CLASS_CODEC is 10027008 in the table");
#endif
#ifdef V4L2_CTRL_CLASS_CAMERA
_Static_assert((unsigned long long)(V4L2_CTRL_CLASS_CAMERA) == 0x9a0000ULL || (unsigned long long)(V4L2_CTRL_CLASS_CAMERA) == (unsigned long long)(long long)(int)0x9a0000ULL, "V4L2_CTRL_CLASS_CAMERA is 10092544 in the table");
#endif
#ifdef V4L2_CTRL_CLASS_FM_TX
_Static_assert((unsigned long long)(V4L2_CTRL_CLASS_FM_TX) == 0x9b0000ULL || (unsigned long long)(V4L2_CTRL_CLASS_FM_TX) == (unsigned long long)(long long)(int)0x9b0000ULL, "V4L2_CTRL_CLASS_FM_TX is 10158080 in the table");
#endif
#ifdef V4L2_CTRL_CLASS_FLASH
_Static_assert((unsigned long long)(V4L2_CTRL_CLASS_FLASH) == 0x9c0000ULL || (unsigned long long)(V4L2_CTRL_CLASS_FLASH) == (unsigned long long)(long long)(int)0x9c0000ULL, "V4L2_CTRL_CLASS_FLASH is 10223616 in the table");
#endif
#ifdef V4L2_CTRL_CLASS_JPEG
_Static_assert((unsigned long long)(V4L2_CTRL_CLASS_JPEG) == 0x9d0000ULL || (unsigned long long)(V4L2_CTRL_CLASS_JPEG) == (unsigned long long)(long long)(int)0x9d0000ULL, "V4L2_CTRL_CLASS_JPEG is 10289152 in the table");
#endif
#ifdef V4L2_CTRL_CLASS_IMAGE_SOURCE
_Static_assert((unsigned long long)(V4L2_CTRL_CLASS_IMAGE_SOURCE) == 0x9e0000ULL || (unsigned long long)(V4L2_CTRL_CLASS_IMAGE_SOURCE) == (unsigned long long)(long long)(int)0x9e0000ULL, "V4L2_CTRL_CLASS_IMAGE_SOURCE is 10354688 in the table");
#endif
#ifdef V4L2_CTRL_CLASS_IMAGE_PROC
_Static_assert((unsigned long long)(V4L2_CTRL_CLASS_IMAGE_PROC) == 0x9f0000ULL || (unsigned long long)(V4L2_CTRL_CLASS_IMAGE_PROC) == (unsigned long long)(long long)(int)0x9f0000ULL, "V4L2_CTRL_CLASS_IMAGE_PROC is 10420224 in the table");
#endif
#ifdef V4L2_CTRL_CLASS_DV
_Static_assert((unsigned long long)(V4L2_CTRL_CLASS_DV) == 0xa00000ULL || (unsigned long long)(V4L2_CTRL_CLASS_DV) == (unsigned long long)(long long)(int)0xa00000ULL, "V4L2_CTRL_CLASS_DV is 10485760 in the table");
#endif
#ifdef V4L2_CTRL_CLASS_FM_RX
_Static_assert((unsigned long long)(V4L2_CTRL_CLASS_FM_RX) == 0xa10000ULL || (unsigned long long)(V4L2_CTRL_CLASS_FM_RX) == (unsigned long long)(long long)(int)0xa10000ULL, "V4L2_CTRL_CLASS_FM_RX is 10551296 in the table");
#endif
#ifdef V4L2_CTRL_CLASS_RF_TUNER
_Static_assert((unsigned long long)(V4L2_CTRL_CLASS_RF_TUNER) == 0xa20000ULL || (unsigned long long)(V4L2_CTRL_CLASS_RF_TUNER) == (unsigned long long)(long long)(int)0xa20000ULL, "V4L2_CTRL_CLASS_RF_TUNER is 10616832 in the table");
#endif
#ifdef V4L2_CTRL_CLASS_DETECT
_Static_assert((unsigned long long)(V4L2_CTRL_CLASS_DETECT) == 0xa30000ULL || (unsigned long long)(V4L2_CTRL_CLASS_DETECT) == (unsigned long long)(long long)(int)0xa30000ULL, "V4L2_CTRL_CLASS_DETECT is 10682368 in the table");
#endif
#ifdef V4L2_CTRL_CLASS_CODEC_STATELESS
_Static_assert((unsigned long long)(V4L2_CTRL_CLASS_CODEC_STATELESS) == 0xa40000ULL || (unsigned long long)(V4L2_CTRL_CLASS_CODEC_STATELESS) == (unsigned long long)(long long)(int)0xa40000ULL, "V4L2_CTRL_CLASS_CODEC_STATELESS is 10747904 in the table");
#endif
#ifdef V4L2_CTRL_CLASS_COLORIMETRY
_Static_assert((unsigned long long)(V4L2_CTRL_CLASS_COLORIMETRY) == 0xa50000ULL || (unsigned long long)(V4L2_CTRL_CLASS_COLORIMETRY) == (unsigned long long)(long long)(int)0xa50000ULL, "V4L2_CTRL_CLASS_COLORIMETRY is 10813440 in the table");
#endif
#ifdef V4L2_CID_BRIGHTNESS
_Static_assert((unsigned long long)(V4L2_CID_BRIGHTNESS) == 0x980900ULL || (unsigned long long)(V4L2_CID_BRIGHTNESS) == (unsigned long long)(long long)(int)0x980900ULL, "V4L2_CID_BRIGHTNESS is 9963776 in the table");
#endif
#ifdef V4L2_CID_CONTRAST
_Static_assert((unsigned long long)(V4L2_CID_CONTRAST) == 0x980901ULL || (unsigned long long)(V4L2_CID_CONTRAST) == (unsigned long long)(long long)(int)0x980901ULL, "V4L2_CID_CONTRAST is 9963777 in the table");
#endif
#ifdef V4L2_CID_SATURATION
_Static_assert((unsigned long long)(V4L2_CID_SATURATION) == 0x980902ULL || (unsigned long long)(V4L2_CID_SATURATION) == (unsigned long long)(long long)(int)0x980902ULL, "V4L2_CID_SATURATION is 9963778 in the table");
#endif
#ifdef V4L2_CID_HUE
_Static_assert((unsigned long long)(V4L2_CID_HUE) == 0x980903ULL || (unsigned long long)(V4L2_CID_HUE) == (unsigned long long)(long long)(int)0x980903ULL, "V4L2_CID_HUE is 9963779 in the table");
#endif
#ifdef V4L2_CID_AUDIO_VOLUME
_Static_assert((unsigned long long)(V4L2_CID_AUDIO_VOLUME) == 0x980905ULL || (unsigned long long)(V4L2_CID_AUDIO_VOLUME) == (unsigned long long)(long long)(int)0x980905ULL, "V4L2_CID_AUDIO_VOLUME is 9963781 in the table");
#endif
#ifdef V4L2_CID_AUDIO_BALANCE
_Static_assert((unsigned long long)(V4L2_CID_AUDIO_BALANCE) == 0x980906ULL || (unsigned long long)(V4L2_CID_AUDIO_BALANCE) == (unsigned long long)(long long)(int)0x980906ULL, "V4L2_CID_AUDIO_BALANCE is 9963782 in the table");
#endif
#ifdef V4L2_CID_AUDIO_BASS
_Static_assert((unsigned long long)(V4L2_CID_AUDIO_BASS) == 0x980907ULL || (unsigned long long)(V4L2_CID_AUDIO_BASS) == (unsigned long long)(long long)(int)0x980907ULL, "V4L2_CID_AUDIO_BASS is 9963783 in the table");
#endif
#ifdef V4L2_CID_AUDIO_TREBLE
_Static_assert((unsigned long long)(V4L2_CID_AUDIO_TREBLE) == 0x980908ULL || (unsigned long long)(V4L2_CID_AUDIO_TREBLE) == (unsigned long long)(long long)(int)0x980908ULL, "V4L2_CID_AUDIO_TREBLE is 9963784 in the table");
#endif
#ifdef V4L2_CID_AUDIO_MUTE
_Static_assert((unsigned long long)(V4L2_CID_AUDIO_MUTE) == 0x980909ULL || (unsigned long long)(V4L2_CID_AUDIO_MUTE) == (unsigned long long)(long long)(int)0x980909ULL, "V4L2_CID_AUDIO_MUTE is 9963785 in the table");
#endif
#ifdef V4L2_CID_AUDIO_LOUDNESS
_Static_assert((unsigned long long)(V4L2_CID_AUDIO_LOUDNESS) == 0x98090aULL || (unsigned long long)(V4L2_CID_AUDIO_LOUDNESS) == (unsigned long long)(long long)(int)0x98090aULL, "V4L2_CID_AUDIO_LOUDNESS is 9963786 in the table");
#endif
#ifdef V4L2_CID_BLACK_LEVEL
_Static_assert((unsigned long long)(V4L2_CID_BLACK_LEVEL) == 0x98090bULL || (unsigned long long)(V4L2_CID_BLACK_LEVEL) == (unsigned long long)(long long)(int)0x98090bULL, "V4L2_CID_BLACK_LEVEL is 9963787 in the table");
#endif
#ifdef V4L2_CID_AUTO_WHITE_BALANCE
_Static_assert((unsigned long long)(V4L2_CID_AUTO_WHITE_BALANCE) == 0x98090cULL || (unsigned long long)(V4L2_CID_AUTO_WHITE_BALANCE) == (unsigned long long)(long long)(int)0x98090cULL, "V4L2_CID_AUTO_WHITE_BALANCE is 9963788 in the table");
#endif
#ifdef V4L2_CID_DO_WHITE_BALANCE
_Static_assert((unsigned long long)(V4L2_CID_DO_WHITE_BALANCE) == 0x98090dULL || (unsigned long long)(V4L2_CID_DO_WHITE_BALANCE) == (unsigned long long)(long long)(int)0x98090dULL, "V4L2_CID_DO_WHITE_BALANCE is 9963789 in the table");
#endif
#ifdef V4L2_CID_RED_BALANCE
_Static_assert((unsigned long long)(V4L2_CID_RED_BALANCE) == 0x98090eULL || (unsigned long long)(V4L2_CID_RED_BALANCE) == (unsigned long long)(long long)(int)0x98090eULL, "V4L2_CID_RED_BALANCE is 9963790 in the table");
#endif
#ifdef V4L2_CID_BLUE_BALANCE
_Static_assert((unsigned long long)(V4L2_CID_BLUE_BALANCE) == 0x98090fULL || (unsigned long long)(V4L2_CID_BLUE_BALANCE) == (unsigned long long)(long long)(int)0x98090fULL, "V4L2_CID_BLUE_BALANCE is 9963791 in the table");
#endif
#ifdef V4L2_CID_GAMMA
_Static_assert((unsigned long long)(V4L2_CID_GAMMA) == 0x980910ULL || (unsigned long long)(V4L2_CID_GAMMA) == (unsigned long long)(long long)(int)0x980910ULL, "V4L2_CID_GAMMA is 9963792 in the table");
#endif
#ifdef V4L2_CID_EXPOSURE
_Static_assert((unsigned long long)(V4L2_CID_EXPOSURE) == 0x980911ULL || (unsigned long long)(V4L2_CID_EXPOSURE) == (unsigned long long)(long long)(int)0x980911ULL, "V4L2_CID_EXPOSURE is 9963793 in the table");
#endif
#ifdef V4L2_CID_AUTOGAIN
_Static_assert((unsigned long long)(V4L2_CID_AUTOGAIN) == 0x980912ULL || (unsigned long long)(V4L2_CID_AUTOGAIN) == (unsigned long long)(long long)(int)0x980912ULL, "V4L2_CID_AUTOGAIN is 9963794 in the table");
#endif
#ifdef V4L2_CID_GAIN
_Static_assert((unsigned long long)(V4L2_CID_GAIN) == 0x980913ULL || (unsigned long long)(V4L2_CID_GAIN) == (unsigned long long)(long long)(int)0x980913ULL, "V4L2_CID_GAIN is 9963795 in the table");
#endif
#ifdef V4L2_CID_HFLIP
_Static_assert((unsigned long long)(V4L2_CID_HFLIP) == 0x980914ULL || (unsigned long long)(V4L2_CID_HFLIP) == (unsigned long long)(long long)(int)0x980914ULL, "V4L2_CID_HFLIP is 9963796 in the table");
#endif
#ifdef V4L2_CID_VFLIP
_Static_assert((unsigned long long)(V4L2_CID_VFLIP) == 0x980915ULL || (unsigned long long)(V4L2_CID_VFLIP) == (unsigned long long)(long long)(int)0x980915ULL, "V4L2_CID_VFLIP is 9963797 in the table");
#endif
#ifdef V4L2_CID_HCENTER
_Static_assert((unsigned long long)(V4L2_CID_HCENTER) == 0x980916ULL || (unsigned long long)(V4L2_CID_HCENTER) == (unsigned long long)(long long)(int)0x980916ULL, "V4L2_CID_HCENTER is 9963798 in the table");
#endif
#ifdef V4L2_CID_VCENTER
_Static_assert((unsigned long long)(V4L2_CID_VCENTER) == 0x980917ULL || (unsigned long long)(V4L2_CID_VCENTER) == (unsigned long long)(long long)(int)0x980917ULL, "V4L2_CID_VCENTER is 9963799 in the table");
#endif
#ifdef V4L2_CID_POWER_LINE_FREQUENCY
_Static_assert((unsigned long long)(V4L2_CID_POWER_LINE_FREQUENCY) == 0x980918ULL || (unsigned long long)(V4L2_CID_POWER_LINE_FREQUENCY) == (unsigned long long)(long long)(int)0x980918ULL, "V4L2_CID_POWER_LINE_FREQUENCY is 9963800 in the table");
#endif
#ifdef V4L2_CID_HUE_AUTO
_Static_assert((unsigned long long)(V4L2_CID_HUE_AUTO) == 0x980919ULL || (unsigned long long)(V4L2_CID_HUE_AUTO) == (unsigned long long)(long long)(int)0x980919ULL, "V4L2_CID_HUE_AUTO is 9963801 in the table");
#endif
#ifdef V4L2_CID_WHITE_BALANCE_TEMPERATURE
_Static_assert((unsigned long long)(V4L2_CID_WHITE_BALANCE_TEMPERATURE) == 0x98091aULL || (unsigned long long)(V4L2_CID_WHITE_BALANCE_TEMPERATURE) == (unsigned long long)(long long)(int)0x98091aULL, "V4L2_CID_WHITE_BALANCE_TEMPERATURE is 9963802 in the table");
#endif
#ifdef V4L2_CID_SHARPNESS
_Static_assert((unsigned long long)(V4L2_CID_SHARPNESS) == 0x98091bULL || (unsigned long long)(V4L2_CID_SHARPNESS) == (unsigned long long)(long long)(int)0x98091bULL, "V4L2_CID_SHARPNESS is 9963803 in the table");
#endif
#ifdef V4L2_CID_BACKLIGHT_COMPENSATION
_Static_assert((unsigned long long)(V4L2_CID_BACKLIGHT_COMPENSATION) == 0x98091cULL || (unsigned long long)(V4L2_CID_BACKLIGHT_COMPENSATION) == (unsigned long long)(long long)(int)0x98091cULL, "V4L2_CID_BACKLIGHT_COMPENSATION is 9963804 in the table");
#endif
#ifdef V4L2_CID_CHROMA_AGC
_Static_assert((unsigned long long)(V4L2_CID_CHROMA_AGC) == 0x98091dULL || (unsigned long long)(V4L2_CID_CHROMA_AGC) == (unsigned long long)(long long)(int)0x98091dULL, "V4L2_CID_CHROMA_AGC is 9963805 in the table");
#endif
#ifdef V4L2_CID_COLOR_KILLER
_Static_assert((unsigned long long)(V4L2_CID_COLOR_KILLER) == 0x98091eULL || (unsigned long long)(V4L2_CID_COLOR_KILLER) == (unsigned long long)(long long)(int)0x98091eULL, "V4L2_CID_COLOR_KILLER is 9963806 in the table");
#endif
#ifdef V4L2_CID_COLORFX
_Static_assert((unsigned long long)(V4L2_CID_COLORFX) == 0x98091fULL || (unsigned long long)(V4L2_CID_COLORFX) == (unsigned long long)(long long)(int)0x98091fULL, "V4L2_CID_COLORFX is 9963807 in the table");
#endif
#ifdef V4L2_CID_AUTOBRIGHTNESS
_Static_assert((unsigned long long)(V4L2_CID_AUTOBRIGHTNESS) == 0x980920ULL || (unsigned long long)(V4L2_CID_AUTOBRIGHTNESS) == (unsigned long long)(long long)(int)0x980920ULL, "V4L2_CID_AUTOBRIGHTNESS is 9963808 in the table");
#endif
#ifdef V4L2_CID_BAND_STOP_FILTER
_Static_assert((unsigned long long)(V4L2_CID_BAND_STOP_FILTER) == 0x980921ULL || (unsigned long long)(V4L2_CID_BAND_STOP_FILTER) == (unsigned long long)(long long)(int)0x980921ULL, "V4L2_CID_BAND_STOP_FILTER is 9963809 in the table");
#endif
#ifdef V4L2_CID_ROTATE
_Static_assert((unsigned long long)(V4L2_CID_ROTATE) == 0x980922ULL || (unsigned long long)(V4L2_CID_ROTATE) == (unsigned long long)(long long)(int)0x980922ULL, "V4L2_CID_ROTATE is 9963810 in the table");
#endif
#ifdef V4L2_CID_BG_COLOR
_Static_assert((unsigned long long)(V4L2_CID_BG_COLOR) == 0x980923ULL || (unsigned long long)(V4L2_CID_BG_COLOR) == (unsigned long long)(long long)(int)0x980923ULL, "V4L2_CID_BG_COLOR is 9963811 in the table");
#endif
#ifdef V4L2_CID_CHROMA_GAIN
_Static_assert((unsigned long long)(V4L2_CID_CHROMA_GAIN) == 0x980924ULL || (unsigned long long)(V4L2_CID_CHROMA_GAIN) == (unsigned long long)(long long)(int)0x980924ULL, "V4L2_CID_CHROMA_GAIN is 9963812 in the table");
#endif
#ifdef V4L2_CID_ILLUMINATORS_1
_Static_assert((unsigned long long)(V4L2_CID_ILLUMINATORS_1) == 0x980925ULL || (unsigned long long)(V4L2_CID_ILLUMINATORS_1) == (unsigned long long)(long long)(int)0x980925ULL, "V4L2_CID_ILLUMINATORS_1 is 9963813 in the table");
#endif
#ifdef V4L2_CID_ILLUMINATORS_2
_Static_assert((unsigned long long)(V4L2_CID_ILLUMINATORS_2) == 0x980926ULL || (unsigned long long)(V4L2_CID_ILLUMINATORS_2) == (unsigned long long)(long long)(int)0x980926ULL, "V4L2_CID_ILLUMINATORS_2 is 9963814 in the table");
#endif
#ifdef V4L2_CID_MIN_BUFFERS_FOR_CAPTURE
_Static_assert((unsigned long long)(V4L2_CID_MIN_BUFFERS_FOR_CAPTURE) == 0x980927ULL || (unsigned long long)(V4L2_CID_MIN_BUFFERS_FOR_CAPTURE) == (unsigned long long)(long long)(int)0x980927ULL, "V4L2_CID_MIN_BUFFERS_FOR_CAPTURE is 9963815 in the table");
#endif
#ifdef V4L2_CID_MIN_BUFFERS_FOR_OUTPUT
_Static_assert((unsigned long long)(V4L2_CID_MIN_BUFFERS_FOR_OUTPUT) == 0x980928ULL || (unsigned long long)(V4L2_CID_MIN_BUFFERS_FOR_OUTPUT) == (unsigned long long)(long long)(int)0x980928ULL, "V4L2_CID_MIN_BUFFERS_FOR_OUTPUT is 9963816 in the table");
#endif
#ifdef V4L2_CID_ALPHA_COMPONENT
_Static_assert((unsigned long long)(V4L2_CID_ALPHA_COMPONENT) == 0x980929ULL || (unsigned long long)(V4L2_CID_ALPHA_COMPONENT) == (unsigned long long)(long long)(int)0x980929ULL, "V4L2_CID_ALPHA_COMPONENT is 9963817 in the table");
#endif
#ifdef V4L2_CID_COLORFX_CBCR
_Static_assert((unsigned long long)(V4L2_CID_COLORFX_CBCR) == 0x98092aULL || (unsigned long long)(V4L2_CID_COLORFX_CBCR) == (unsigned long long)(long long)(int)0x98092aULL, "V4L2_CID_COLORFX_CBCR is 9963818 in the table");
#endif
#ifdef V4L2_CID_COLORFX_RGB
_Static_assert((unsigned long long)(V4L2_CID_COLORFX_RGB) == 0x98092bULL || (unsigned long long)(V4L2_CID_COLORFX_RGB) == (unsigned long long)(long long)(int)0x98092bULL, "V4L2_CID_COLORFX_RGB is 9963819 in the table");
#endif
#ifdef V4L2_CID_MPEG_STREAM_TYPE
_Static_assert((unsigned long long)(V4L2_CID_MPEG_STREAM_TYPE) == 0x990900ULL || (unsigned long long)(V4L2_CID_MPEG_STREAM_TYPE) == (unsigned long long)(long long)(int)0x990900ULL, "V4L2_CID_MPEG_STREAM_TYPE is 10029312 in the table");
#endif
#ifdef V4L2_CID_MPEG_STREAM_PID_PMT
_Static_assert((unsigned long long)(V4L2_CID_MPEG_STREAM_PID_PMT) == 0x990901ULL || (unsigned long long)(V4L2_CID_MPEG_STREAM_PID_PMT) == (unsigned long long)(long long)(int)0x990901ULL, "V4L2_CID_MPEG_STREAM_PID_PMT is 10029313 in the table");
#endif
#ifdef V4L2_CID_MPEG_STREAM_PID_AUDIO
_Static_assert((unsigned long long)(V4L2_CID_MPEG_STREAM_PID_AUDIO) == 0x990902ULL || (unsigned long long)(V4L2_CID_MPEG_STREAM_PID_AUDIO) == (unsigned long long)(long long)(int)0x990902ULL, "V4L2_CID_MPEG_STREAM_PID_AUDIO is 10029314 in the table");
#endif
#ifdef V4L2_CID_MPEG_STREAM_PID_VIDEO
_Static_assert((unsigned long long)(V4L2_CID_MPEG_STREAM_PID_VIDEO) == 0x990903ULL || (unsigned long long)(V4L2_CID_MPEG_STREAM_PID_VIDEO) == (unsigned long long)(long long)(int)0x990903ULL, "V4L2_CID_MPEG_STREAM_PID_VIDEO is 10029315 in the table");
#endif
#ifdef V4L2_CID_MPEG_STREAM_PID_PCR
_Static_assert((unsigned long long)(V4L2_CID_MPEG_STREAM_PID_PCR) == 0x990904ULL || (unsigned long long)(V4L2_CID_MPEG_STREAM_PID_PCR) == (unsigned long long)(long long)(int)0x990904ULL, "V4L2_CID_MPEG_STREAM_PID_PCR is 10029316 in the table");
#endif
#ifdef V4L2_CID_MPEG_STREAM_PES_ID_AUDIO
_Static_assert((unsigned long long)(V4L2_CID_MPEG_STREAM_PES_ID_AUDIO) == 0x990905ULL || (unsigned long long)(V4L2_CID_MPEG_STREAM_PES_ID_AUDIO) == (unsigned long long)(long long)(int)0x990905ULL, "V4L2_CID_MPEG_STREAM_PES_ID_AUDIO is 10029317 in the table");
#endif
#ifdef V4L2_CID_MPEG_STREAM_PES_ID_VIDEO
_Static_assert((unsigned long long)(V4L2_CID_MPEG_STREAM_PES_ID_VIDEO) == 0x990906ULL || (unsigned long long)(V4L2_CID_MPEG_STREAM_PES_ID_VIDEO) == (unsigned long long)(long long)(int)0x990906ULL, "V4L2_CID_MPEG_STREAM_PES_ID_VIDEO is 10029318 in the table");
#endif
#ifdef V4L2_CID_MPEG_STREAM_VBI_FMT
_Static_assert((unsigned long long)(V4L2_CID_MPEG_STREAM_VBI_FMT) == 0x990907ULL || (unsigned long long)(V4L2_CID_MPEG_STREAM_VBI_FMT) == (unsigned long long)(long long)(int)0x990907ULL, "V4L2_CID_MPEG_STREAM_VBI_FMT is 10029319 in the table");
#endif
#ifdef V4L2_CID_MPEG_AUDIO_SAMPLING_FREQ
_Static_assert((unsigned long long)(V4L2_CID_MPEG_AUDIO_SAMPLING_FREQ) == 0x990964ULL || (unsigned long long)(V4L2_CID_MPEG_AUDIO_SAMPLING_FREQ) == (unsigned long long)(long long)(int)0x990964ULL, "V4L2_CID_MPEG_AUDIO_SAMPLING_FREQ is 10029412 in the table");
#endif
#ifdef V4L2_CID_MPEG_AUDIO_ENCODING
_Static_assert((unsigned long long)(V4L2_CID_MPEG_AUDIO_ENCODING) == 0x990965ULL || (unsigned long long)(V4L2_CID_MPEG_AUDIO_ENCODING) == (unsigned long long)(long long)(int)0x990965ULL, "V4L2_CID_MPEG_AUDIO_ENCODING is 10029413 in the table");
#endif
#ifdef V4L2_CID_MPEG_AUDIO_L1_BITRATE
_Static_assert((unsigned long long)(V4L2_CID_MPEG_AUDIO_L1_BITRATE) == 0x990966ULL || (unsigned long long)(V4L2_CID_MPEG_AUDIO_L1_BITRATE) == (unsigned long long)(long long)(int)0x990966ULL, "V4L2_CID_MPEG_AUDIO_L1_BITRATE is 10029414 in the table");
#endif
#ifdef V4L2_CID_MPEG_AUDIO_L2_BITRATE
_Static_assert((unsigned long long)(V4L2_CID_MPEG_AUDIO_L2_BITRATE) == 0x990967ULL || (unsigned long long)(V4L2_CID_MPEG_AUDIO_L2_BITRATE) == (unsigned long long)(long long)(int)0x990967ULL, "V4L2_CID_MPEG_AUDIO_L2_BITRATE is 10029415 in the table");
#endif
#ifdef V4L2_CID_MPEG_AUDIO_L3_BITRATE
_Static_assert((unsigned long long)(V4L2_CID_MPEG_AUDIO_L3_BITRATE) == 0x990968ULL || (unsigned long long)(V4L2_CID_MPEG_AUDIO_L3_BITRATE) == (unsigned long long)(long long)(int)0x990968ULL, "V4L2_CID_MPEG_AUDIO_L3_BITRATE is 10029416 in the table");
#endif
#ifdef V4L2_CID_MPEG_AUDIO_MODE
_Static_assert((unsigned long long)(V4L2_CID_MPEG_AUDIO_MODE) == 0x990969ULL || (unsigned long long)(V4L2_CID_MPEG_AUDIO_MODE) == (unsigned long long)(long long)(int)0x990969ULL, "V4L2_CID_MPEG_AUDIO_MODE is 10029417 in the table");
#endif
#ifdef V4L2_CID_MPEG_AUDIO_MODE_EXTENSION
_Static_assert((unsigned long long)(V4L2_CID_MPEG_AUDIO_MODE_EXTENSION) == 0x99096aULL || (unsigned long long)(V4L2_CID_MPEG_AUDIO_MODE_EXTENSION) == (unsigned long long)(long long)(int)0x99096aULL, "V4L2_CID_MPEG_AUDIO_MODE_EXTENSION is 10029418 in the table");
#endif
#ifdef V4L2_CID_MPEG_AUDIO_EMPHASIS
_Static_assert((unsigned long long)(V4L2_CID_MPEG_AUDIO_EMPHASIS) == 0x99096bULL || (unsigned long long)(V4L2_CID_MPEG_AUDIO_EMPHASIS) == (unsigned long long)(long long)(int)0x99096bULL, "V4L2_CID_MPEG_AUDIO_EMPHASIS is 10029419 in the table");
#endif
#ifdef V4L2_CID_MPEG_AUDIO_CRC
_Static_assert((unsigned long long)(V4L2_CID_MPEG_AUDIO_CRC) == 0x99096cULL || (unsigned long long)(V4L2_CID_MPEG_AUDIO_CRC) == (unsigned long long)(long long)(int)0x99096cULL, "V4L2_CID_MPEG_AUDIO_CRC is 10029420 in the table");
#endif
#ifdef V4L2_CID_MPEG_AUDIO_MUTE
_Static_assert((unsigned long long)(V4L2_CID_MPEG_AUDIO_MUTE) == 0x99096dULL || (unsigned long long)(V4L2_CID_MPEG_AUDIO_MUTE) == (unsigned long long)(long long)(int)0x99096dULL, "V4L2_CID_MPEG_AUDIO_MUTE is 10029421 in the table");
#endif
#ifdef V4L2_CID_MPEG_AUDIO_AAC_BITRATE
_Static_assert((unsigned long long)(V4L2_CID_MPEG_AUDIO_AAC_BITRATE) == 0x99096eULL || (unsigned long long)(V4L2_CID_MPEG_AUDIO_AAC_BITRATE) == (unsigned long long)(long long)(int)0x99096eULL, "V4L2_CID_MPEG_AUDIO_AAC_BITRATE is 10029422 in the table");
#endif
#ifdef V4L2_CID_MPEG_AUDIO_AC3_BITRATE
_Static_assert((unsigned long long)(V4L2_CID_MPEG_AUDIO_AC3_BITRATE) == 0x99096fULL || (unsigned long long)(V4L2_CID_MPEG_AUDIO_AC3_BITRATE) == (unsigned long long)(long long)(int)0x99096fULL, "V4L2_CID_MPEG_AUDIO_AC3_BITRATE is 10029423 in the table");
#endif
#ifdef V4L2_CID_MPEG_AUDIO_DEC_PLAYBACK
_Static_assert((unsigned long long)(V4L2_CID_MPEG_AUDIO_DEC_PLAYBACK) == 0x990970ULL || (unsigned long long)(V4L2_CID_MPEG_AUDIO_DEC_PLAYBACK) == (unsigned long long)(long long)(int)0x990970ULL, "V4L2_CID_MPEG_AUDIO_DEC_PLAYBACK is 10029424 in the table");
#endif
#ifdef V4L2_CID_MPEG_AUDIO_DEC_MULTILINGUAL_PLAYBACK
_Static_assert((unsigned long long)(V4L2_CID_MPEG_AUDIO_DEC_MULTILINGUAL_PLAYBACK) == 0x990971ULL || (unsigned long long)(V4L2_CID_MPEG_AUDIO_DEC_MULTILINGUAL_PLAYBACK) == (unsigned long long)(long long)(int)0x990971ULL, "V4L2_CID_MPEG_AUDIO_DEC_MULTILINGUAL_PLAYBACK is 10029425 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_ENCODING
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_ENCODING) == 0x9909c8ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_ENCODING) == (unsigned long long)(long long)(int)0x9909c8ULL, "V4L2_CID_MPEG_VIDEO_ENCODING is 10029512 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_ASPECT
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_ASPECT) == 0x9909c9ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_ASPECT) == (unsigned long long)(long long)(int)0x9909c9ULL, "V4L2_CID_MPEG_VIDEO_ASPECT is 10029513 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_B_FRAMES
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_B_FRAMES) == 0x9909caULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_B_FRAMES) == (unsigned long long)(long long)(int)0x9909caULL, "V4L2_CID_MPEG_VIDEO_B_FRAMES is 10029514 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_GOP_SIZE
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_GOP_SIZE) == 0x9909cbULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_GOP_SIZE) == (unsigned long long)(long long)(int)0x9909cbULL, "V4L2_CID_MPEG_VIDEO_GOP_SIZE is 10029515 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_GOP_CLOSURE
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_GOP_CLOSURE) == 0x9909ccULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_GOP_CLOSURE) == (unsigned long long)(long long)(int)0x9909ccULL, "V4L2_CID_MPEG_VIDEO_GOP_CLOSURE is 10029516 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_PULLDOWN
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_PULLDOWN) == 0x9909cdULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_PULLDOWN) == (unsigned long long)(long long)(int)0x9909cdULL, "V4L2_CID_MPEG_VIDEO_PULLDOWN is 10029517 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_BITRATE_MODE
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_BITRATE_MODE) == 0x9909ceULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_BITRATE_MODE) == (unsigned long long)(long long)(int)0x9909ceULL, "V4L2_CID_MPEG_VIDEO_BITRATE_MODE is 10029518 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_BITRATE
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_BITRATE) == 0x9909cfULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_BITRATE) == (unsigned long long)(long long)(int)0x9909cfULL, "V4L2_CID_MPEG_VIDEO_BITRATE is 10029519 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_BITRATE_PEAK
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_BITRATE_PEAK) == 0x9909d0ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_BITRATE_PEAK) == (unsigned long long)(long long)(int)0x9909d0ULL, "V4L2_CID_MPEG_VIDEO_BITRATE_PEAK is 10029520 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_TEMPORAL_DECIMATION
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_TEMPORAL_DECIMATION) == 0x9909d1ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_TEMPORAL_DECIMATION) == (unsigned long long)(long long)(int)0x9909d1ULL, "V4L2_CID_MPEG_VIDEO_TEMPORAL_DECIMATION is 10029521 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_MUTE
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_MUTE) == 0x9909d2ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_MUTE) == (unsigned long long)(long long)(int)0x9909d2ULL, "V4L2_CID_MPEG_VIDEO_MUTE is 10029522 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_MUTE_YUV
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_MUTE_YUV) == 0x9909d3ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_MUTE_YUV) == (unsigned long long)(long long)(int)0x9909d3ULL, "V4L2_CID_MPEG_VIDEO_MUTE_YUV is 10029523 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_DECODER_SLICE_INTERFACE
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_DECODER_SLICE_INTERFACE) == 0x9909d4ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_DECODER_SLICE_INTERFACE) == (unsigned long long)(long long)(int)0x9909d4ULL, "V4L2_CID_MPEG_VIDEO_DECODER_SLICE_INTERFACE is 10029524 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_DECODER_MPEG4_DEBLOCK_FILTER
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_DECODER_MPEG4_DEBLOCK_FILTER) == 0x9909d5ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_DECODER_MPEG4_DEBLOCK_FILTER) == (unsigned long long)(long long)(int)0x9909d5ULL, "V4L2_CID_MPEG_VIDEO_DECODER_MPEG4_DEBLOCK_FILTER is 10029525 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_CYCLIC_INTRA_REFRESH_MB
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_CYCLIC_INTRA_REFRESH_MB) == 0x9909d6ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_CYCLIC_INTRA_REFRESH_MB) == (unsigned long long)(long long)(int)0x9909d6ULL, "V4L2_CID_MPEG_VIDEO_CYCLIC_INTRA_REFRESH_MB is 10029526 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_FRAME_RC_ENABLE
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_FRAME_RC_ENABLE) == 0x9909d7ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_FRAME_RC_ENABLE) == (unsigned long long)(long long)(int)0x9909d7ULL, "V4L2_CID_MPEG_VIDEO_FRAME_RC_ENABLE is 10029527 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_HEADER_MODE
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_HEADER_MODE) == 0x9909d8ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_HEADER_MODE) == (unsigned long long)(long long)(int)0x9909d8ULL, "V4L2_CID_MPEG_VIDEO_HEADER_MODE is 10029528 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_MAX_REF_PIC
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_MAX_REF_PIC) == 0x9909d9ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_MAX_REF_PIC) == (unsigned long long)(long long)(int)0x9909d9ULL, "V4L2_CID_MPEG_VIDEO_MAX_REF_PIC is 10029529 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_MB_RC_ENABLE
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_MB_RC_ENABLE) == 0x9909daULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_MB_RC_ENABLE) == (unsigned long long)(long long)(int)0x9909daULL, "V4L2_CID_MPEG_VIDEO_MB_RC_ENABLE is 10029530 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_MULTI_SLICE_MAX_BYTES
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_MULTI_SLICE_MAX_BYTES) == 0x9909dbULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_MULTI_SLICE_MAX_BYTES) == (unsigned long long)(long long)(int)0x9909dbULL, "V4L2_CID_MPEG_VIDEO_MULTI_SLICE_MAX_BYTES is 10029531 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_MULTI_SLICE_MAX_MB
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_MULTI_SLICE_MAX_MB) == 0x9909dcULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_MULTI_SLICE_MAX_MB) == (unsigned long long)(long long)(int)0x9909dcULL, "V4L2_CID_MPEG_VIDEO_MULTI_SLICE_MAX_MB is 10029532 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_MULTI_SLICE_MODE
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_MULTI_SLICE_MODE) == 0x9909ddULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_MULTI_SLICE_MODE) == (unsigned long long)(long long)(int)0x9909ddULL, "V4L2_CID_MPEG_VIDEO_MULTI_SLICE_MODE is 10029533 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_VBV_SIZE
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_VBV_SIZE) == 0x9909deULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_VBV_SIZE) == (unsigned long long)(long long)(int)0x9909deULL, "V4L2_CID_MPEG_VIDEO_VBV_SIZE is 10029534 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_DEC_PTS
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_DEC_PTS) == 0x9909dfULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_DEC_PTS) == (unsigned long long)(long long)(int)0x9909dfULL, "V4L2_CID_MPEG_VIDEO_DEC_PTS is 10029535 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_DEC_FRAME
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_DEC_FRAME) == 0x9909e0ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_DEC_FRAME) == (unsigned long long)(long long)(int)0x9909e0ULL, "V4L2_CID_MPEG_VIDEO_DEC_FRAME is 10029536 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_VBV_DELAY
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_VBV_DELAY) == 0x9909e1ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_VBV_DELAY) == (unsigned long long)(long long)(int)0x9909e1ULL, "V4L2_CID_MPEG_VIDEO_VBV_DELAY is 10029537 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_REPEAT_SEQ_HEADER
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_REPEAT_SEQ_HEADER) == 0x9909e2ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_REPEAT_SEQ_HEADER) == (unsigned long long)(long long)(int)0x9909e2ULL, "V4L2_CID_MPEG_VIDEO_REPEAT_SEQ_HEADER is 10029538 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_MV_H_SEARCH_RANGE
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_MV_H_SEARCH_RANGE) == 0x9909e3ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_MV_H_SEARCH_RANGE) == (unsigned long long)(long long)(int)0x9909e3ULL, "V4L2_CID_MPEG_VIDEO_MV_H_SEARCH_RANGE is 10029539 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_MV_V_SEARCH_RANGE
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_MV_V_SEARCH_RANGE) == 0x9909e4ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_MV_V_SEARCH_RANGE) == (unsigned long long)(long long)(int)0x9909e4ULL, "V4L2_CID_MPEG_VIDEO_MV_V_SEARCH_RANGE is 10029540 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_FORCE_KEY_FRAME
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_FORCE_KEY_FRAME) == 0x9909e5ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_FORCE_KEY_FRAME) == (unsigned long long)(long long)(int)0x9909e5ULL, "V4L2_CID_MPEG_VIDEO_FORCE_KEY_FRAME is 10029541 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_BASELAYER_PRIORITY_ID
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_BASELAYER_PRIORITY_ID) == 0x9909e6ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_BASELAYER_PRIORITY_ID) == (unsigned long long)(long long)(int)0x9909e6ULL, "V4L2_CID_MPEG_VIDEO_BASELAYER_PRIORITY_ID is 10029542 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_AU_DELIMITER
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_AU_DELIMITER) == 0x9909e7ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_AU_DELIMITER) == (unsigned long long)(long long)(int)0x9909e7ULL, "V4L2_CID_MPEG_VIDEO_AU_DELIMITER is 10029543 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_LTR_COUNT
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_LTR_COUNT) == 0x9909e8ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_LTR_COUNT) == (unsigned long long)(long long)(int)0x9909e8ULL, "V4L2_CID_MPEG_VIDEO_LTR_COUNT is 10029544 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_FRAME_LTR_INDEX
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_FRAME_LTR_INDEX) == 0x9909e9ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_FRAME_LTR_INDEX) == (unsigned long long)(long long)(int)0x9909e9ULL, "V4L2_CID_MPEG_VIDEO_FRAME_LTR_INDEX is 10029545 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_USE_LTR_FRAMES
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_USE_LTR_FRAMES) == 0x9909eaULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_USE_LTR_FRAMES) == (unsigned long long)(long long)(int)0x9909eaULL, "V4L2_CID_MPEG_VIDEO_USE_LTR_FRAMES is 10029546 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_DEC_CONCEAL_COLOR
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_DEC_CONCEAL_COLOR) == 0x9909ebULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_DEC_CONCEAL_COLOR) == (unsigned long long)(long long)(int)0x9909ebULL, "V4L2_CID_MPEG_VIDEO_DEC_CONCEAL_COLOR is 10029547 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_INTRA_REFRESH_PERIOD
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_INTRA_REFRESH_PERIOD) == 0x9909ecULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_INTRA_REFRESH_PERIOD) == (unsigned long long)(long long)(int)0x9909ecULL, "V4L2_CID_MPEG_VIDEO_INTRA_REFRESH_PERIOD is 10029548 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_INTRA_REFRESH_PERIOD_TYPE
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_INTRA_REFRESH_PERIOD_TYPE) == 0x9909edULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_INTRA_REFRESH_PERIOD_TYPE) == (unsigned long long)(long long)(int)0x9909edULL, "V4L2_CID_MPEG_VIDEO_INTRA_REFRESH_PERIOD_TYPE is 10029549 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_MPEG2_LEVEL
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_MPEG2_LEVEL) == 0x990a0eULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_MPEG2_LEVEL) == (unsigned long long)(long long)(int)0x990a0eULL, "V4L2_CID_MPEG_VIDEO_MPEG2_LEVEL is 10029582 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_MPEG2_PROFILE
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_MPEG2_PROFILE) == 0x990a0fULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_MPEG2_PROFILE) == (unsigned long long)(long long)(int)0x990a0fULL, "V4L2_CID_MPEG_VIDEO_MPEG2_PROFILE is 10029583 in the table");
#endif
#ifdef V4L2_CID_FWHT_I_FRAME_QP
_Static_assert((unsigned long long)(V4L2_CID_FWHT_I_FRAME_QP) == 0x990a22ULL || (unsigned long long)(V4L2_CID_FWHT_I_FRAME_QP) == (unsigned long long)(long long)(int)0x990a22ULL, "V4L2_CID_FWHT_I_FRAME_QP is 10029602 in the table");
#endif
#ifdef V4L2_CID_FWHT_P_FRAME_QP
_Static_assert((unsigned long long)(V4L2_CID_FWHT_P_FRAME_QP) == 0x990a23ULL || (unsigned long long)(V4L2_CID_FWHT_P_FRAME_QP) == (unsigned long long)(long long)(int)0x990a23ULL, "V4L2_CID_FWHT_P_FRAME_QP is 10029603 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H263_I_FRAME_QP
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H263_I_FRAME_QP) == 0x990a2cULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H263_I_FRAME_QP) == (unsigned long long)(long long)(int)0x990a2cULL, "V4L2_CID_MPEG_VIDEO_H263_I_FRAME_QP is 10029612 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H263_P_FRAME_QP
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H263_P_FRAME_QP) == 0x990a2dULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H263_P_FRAME_QP) == (unsigned long long)(long long)(int)0x990a2dULL, "V4L2_CID_MPEG_VIDEO_H263_P_FRAME_QP is 10029613 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H263_B_FRAME_QP
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H263_B_FRAME_QP) == 0x990a2eULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H263_B_FRAME_QP) == (unsigned long long)(long long)(int)0x990a2eULL, "V4L2_CID_MPEG_VIDEO_H263_B_FRAME_QP is 10029614 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H263_MIN_QP
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H263_MIN_QP) == 0x990a2fULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H263_MIN_QP) == (unsigned long long)(long long)(int)0x990a2fULL, "V4L2_CID_MPEG_VIDEO_H263_MIN_QP is 10029615 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H263_MAX_QP
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H263_MAX_QP) == 0x990a30ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H263_MAX_QP) == (unsigned long long)(long long)(int)0x990a30ULL, "V4L2_CID_MPEG_VIDEO_H263_MAX_QP is 10029616 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H264_I_FRAME_QP
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_I_FRAME_QP) == 0x990a5eULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_I_FRAME_QP) == (unsigned long long)(long long)(int)0x990a5eULL, "V4L2_CID_MPEG_VIDEO_H264_I_FRAME_QP is 10029662 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H264_P_FRAME_QP
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_P_FRAME_QP) == 0x990a5fULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_P_FRAME_QP) == (unsigned long long)(long long)(int)0x990a5fULL, "V4L2_CID_MPEG_VIDEO_H264_P_FRAME_QP is 10029663 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H264_B_FRAME_QP
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_B_FRAME_QP) == 0x990a60ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_B_FRAME_QP) == (unsigned long long)(long long)(int)0x990a60ULL, "V4L2_CID_MPEG_VIDEO_H264_B_FRAME_QP is 10029664 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H264_MIN_QP
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_MIN_QP) == 0x990a61ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_MIN_QP) == (unsigned long long)(long long)(int)0x990a61ULL, "V4L2_CID_MPEG_VIDEO_H264_MIN_QP is 10029665 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H264_MAX_QP
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_MAX_QP) == 0x990a62ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_MAX_QP) == (unsigned long long)(long long)(int)0x990a62ULL, "V4L2_CID_MPEG_VIDEO_H264_MAX_QP is 10029666 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H264_8X8_TRANSFORM
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_8X8_TRANSFORM) == 0x990a63ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_8X8_TRANSFORM) == (unsigned long long)(long long)(int)0x990a63ULL, "V4L2_CID_MPEG_VIDEO_H264_8X8_TRANSFORM is 10029667 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H264_CPB_SIZE
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_CPB_SIZE) == 0x990a64ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_CPB_SIZE) == (unsigned long long)(long long)(int)0x990a64ULL, "V4L2_CID_MPEG_VIDEO_H264_CPB_SIZE is 10029668 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H264_ENTROPY_MODE
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_ENTROPY_MODE) == 0x990a65ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_ENTROPY_MODE) == (unsigned long long)(long long)(int)0x990a65ULL, "V4L2_CID_MPEG_VIDEO_H264_ENTROPY_MODE is 10029669 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H264_I_PERIOD
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_I_PERIOD) == 0x990a66ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_I_PERIOD) == (unsigned long long)(long long)(int)0x990a66ULL, "V4L2_CID_MPEG_VIDEO_H264_I_PERIOD is 10029670 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H264_LEVEL
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_LEVEL) == 0x990a67ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_LEVEL) == (unsigned long long)(long long)(int)0x990a67ULL, "V4L2_CID_MPEG_VIDEO_H264_LEVEL is 10029671 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H264_LOOP_FILTER_ALPHA
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_LOOP_FILTER_ALPHA) == 0x990a68ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_LOOP_FILTER_ALPHA) == (unsigned long long)(long long)(int)0x990a68ULL, "V4L2_CID_MPEG_VIDEO_H264_LOOP_FILTER_ALPHA is 10029672 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H264_LOOP_FILTER_BETA
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_LOOP_FILTER_BETA) == 0x990a69ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_LOOP_FILTER_BETA) == (unsigned long long)(long long)(int)0x990a69ULL, "V4L2_CID_MPEG_VIDEO_H264_LOOP_FILTER_BETA is 10029673 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H264_LOOP_FILTER_MODE
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_LOOP_FILTER_MODE) == 0x990a6aULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_LOOP_FILTER_MODE) == (unsigned long long)(long long)(int)0x990a6aULL, "V4L2_CID_MPEG_VIDEO_H264_LOOP_FILTER_MODE is 10029674 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H264_PROFILE
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_PROFILE) == 0x990a6bULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_PROFILE) == (unsigned long long)(long long)(int)0x990a6bULL, "V4L2_CID_MPEG_VIDEO_H264_PROFILE is 10029675 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H264_VUI_EXT_SAR_HEIGHT
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_VUI_EXT_SAR_HEIGHT) == 0x990a6cULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_VUI_EXT_SAR_HEIGHT) == (unsigned long long)(long long)(int)0x990a6cULL, "V4L2_CID_MPEG_VIDEO_H264_VUI_EXT_SAR_HEIGHT is 10029676 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H264_VUI_EXT_SAR_WIDTH
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_VUI_EXT_SAR_WIDTH) == 0x990a6dULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_VUI_EXT_SAR_WIDTH) == (unsigned long long)(long long)(int)0x990a6dULL, "V4L2_CID_MPEG_VIDEO_H264_VUI_EXT_SAR_WIDTH is 10029677 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H264_VUI_SAR_ENABLE
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_VUI_SAR_ENABLE) == 0x990a6eULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_VUI_SAR_ENABLE) == (unsigned long long)(long long)(int)0x990a6eULL, "V4L2_CID_MPEG_VIDEO_H264_VUI_SAR_ENABLE is 10029678 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H264_VUI_SAR_IDC
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_VUI_SAR_IDC) == 0x990a6fULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_VUI_SAR_IDC) == (unsigned long long)(long long)(int)0x990a6fULL, "V4L2_CID_MPEG_VIDEO_H264_VUI_SAR_IDC is 10029679 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H264_SEI_FRAME_PACKING
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_SEI_FRAME_PACKING) == 0x990a70ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_SEI_FRAME_PACKING) == (unsigned long long)(long long)(int)0x990a70ULL, "V4L2_CID_MPEG_VIDEO_H264_SEI_FRAME_PACKING is 10029680 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H264_SEI_FP_CURRENT_FRAME_0
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_SEI_FP_CURRENT_FRAME_0) == 0x990a71ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_SEI_FP_CURRENT_FRAME_0) == (unsigned long long)(long long)(int)0x990a71ULL, "V4L2_CID_MPEG_VIDEO_H264_SEI_FP_CURRENT_FRAME_0 is 10029681 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H264_SEI_FP_ARRANGEMENT_TYPE
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_SEI_FP_ARRANGEMENT_TYPE) == 0x990a72ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_SEI_FP_ARRANGEMENT_TYPE) == (unsigned long long)(long long)(int)0x990a72ULL, "V4L2_CID_MPEG_VIDEO_H264_SEI_FP_ARRANGEMENT_TYPE is 10029682 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H264_FMO
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_FMO) == 0x990a73ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_FMO) == (unsigned long long)(long long)(int)0x990a73ULL, "V4L2_CID_MPEG_VIDEO_H264_FMO is 10029683 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H264_FMO_MAP_TYPE
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_FMO_MAP_TYPE) == 0x990a74ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_FMO_MAP_TYPE) == (unsigned long long)(long long)(int)0x990a74ULL, "V4L2_CID_MPEG_VIDEO_H264_FMO_MAP_TYPE is 10029684 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H264_FMO_SLICE_GROUP
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_FMO_SLICE_GROUP) == 0x990a75ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_FMO_SLICE_GROUP) == (unsigned long long)(long long)(int)0x990a75ULL, "V4L2_CID_MPEG_VIDEO_H264_FMO_SLICE_GROUP is 10029685 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H264_FMO_CHANGE_DIRECTION
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_FMO_CHANGE_DIRECTION) == 0x990a76ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_FMO_CHANGE_DIRECTION) == (unsigned long long)(long long)(int)0x990a76ULL, "V4L2_CID_MPEG_VIDEO_H264_FMO_CHANGE_DIRECTION is 10029686 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H264_FMO_CHANGE_RATE
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_FMO_CHANGE_RATE) == 0x990a77ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_FMO_CHANGE_RATE) == (unsigned long long)(long long)(int)0x990a77ULL, "V4L2_CID_MPEG_VIDEO_H264_FMO_CHANGE_RATE is 10029687 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H264_FMO_RUN_LENGTH
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_FMO_RUN_LENGTH) == 0x990a78ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_FMO_RUN_LENGTH) == (unsigned long long)(long long)(int)0x990a78ULL, "V4L2_CID_MPEG_VIDEO_H264_FMO_RUN_LENGTH is 10029688 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H264_ASO
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_ASO) == 0x990a79ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_ASO) == (unsigned long long)(long long)(int)0x990a79ULL, "V4L2_CID_MPEG_VIDEO_H264_ASO is 10029689 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H264_ASO_SLICE_ORDER
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_ASO_SLICE_ORDER) == 0x990a7aULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_ASO_SLICE_ORDER) == (unsigned long long)(long long)(int)0x990a7aULL, "V4L2_CID_MPEG_VIDEO_H264_ASO_SLICE_ORDER is 10029690 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H264_HIERARCHICAL_CODING
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_HIERARCHICAL_CODING) == 0x990a7bULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_HIERARCHICAL_CODING) == (unsigned long long)(long long)(int)0x990a7bULL, "V4L2_CID_MPEG_VIDEO_H264_HIERARCHICAL_CODING is 10029691 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H264_HIERARCHICAL_CODING_TYPE
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_HIERARCHICAL_CODING_TYPE) == 0x990a7cULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_HIERARCHICAL_CODING_TYPE) == (unsigned long long)(long long)(int)0x990a7cULL, "V4L2_CID_MPEG_VIDEO_H264_HIERARCHICAL_CODING_TYPE is 10029692 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H264_HIERARCHICAL_CODING_LAYER
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_HIERARCHICAL_CODING_LAYER) == 0x990a7dULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_HIERARCHICAL_CODING_LAYER) == (unsigned long long)(long long)(int)0x990a7dULL, "V4L2_CID_MPEG_VIDEO_H264_HIERARCHICAL_CODING_LAYER is 10029693 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H264_HIERARCHICAL_CODING_LAYER_QP
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_HIERARCHICAL_CODING_LAYER_QP) == 0x990a7eULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_HIERARCHICAL_CODING_LAYER_QP) == (unsigned long long)(long long)(int)0x990a7eULL, "V4L2_CID_MPEG_VIDEO_H264_HIERARCHICAL_CODING_LAYER_QP is 10029694 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H264_CONSTRAINED_INTRA_PREDICTION
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_CONSTRAINED_INTRA_PREDICTION) == 0x990a7fULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_CONSTRAINED_INTRA_PREDICTION) == (unsigned long long)(long long)(int)0x990a7fULL, "V4L2_CID_MPEG_VIDEO_H264_CONSTRAINED_INTRA_PREDICTION is 10029695 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H264_CHROMA_QP_INDEX_OFFSET
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_CHROMA_QP_INDEX_OFFSET) == 0x990a80ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_CHROMA_QP_INDEX_OFFSET) == (unsigned long long)(long long)(int)0x990a80ULL, "V4L2_CID_MPEG_VIDEO_H264_CHROMA_QP_INDEX_OFFSET is 10029696 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H264_I_FRAME_MIN_QP
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_I_FRAME_MIN_QP) == 0x990a81ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_I_FRAME_MIN_QP) == (unsigned long long)(long long)(int)0x990a81ULL, "V4L2_CID_MPEG_VIDEO_H264_I_FRAME_MIN_QP is 10029697 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H264_I_FRAME_MAX_QP
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_I_FRAME_MAX_QP) == 0x990a82ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_I_FRAME_MAX_QP) == (unsigned long long)(long long)(int)0x990a82ULL, "V4L2_CID_MPEG_VIDEO_H264_I_FRAME_MAX_QP is 10029698 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H264_P_FRAME_MIN_QP
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_P_FRAME_MIN_QP) == 0x990a83ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_P_FRAME_MIN_QP) == (unsigned long long)(long long)(int)0x990a83ULL, "V4L2_CID_MPEG_VIDEO_H264_P_FRAME_MIN_QP is 10029699 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H264_P_FRAME_MAX_QP
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_P_FRAME_MAX_QP) == 0x990a84ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_P_FRAME_MAX_QP) == (unsigned long long)(long long)(int)0x990a84ULL, "V4L2_CID_MPEG_VIDEO_H264_P_FRAME_MAX_QP is 10029700 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H264_B_FRAME_MIN_QP
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_B_FRAME_MIN_QP) == 0x990a85ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_B_FRAME_MIN_QP) == (unsigned long long)(long long)(int)0x990a85ULL, "V4L2_CID_MPEG_VIDEO_H264_B_FRAME_MIN_QP is 10029701 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H264_B_FRAME_MAX_QP
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_B_FRAME_MAX_QP) == 0x990a86ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_B_FRAME_MAX_QP) == (unsigned long long)(long long)(int)0x990a86ULL, "V4L2_CID_MPEG_VIDEO_H264_B_FRAME_MAX_QP is 10029702 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L0_BR
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L0_BR) == 0x990a87ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L0_BR) == (unsigned long long)(long long)(int)0x990a87ULL, "V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L0_BR is 10029703 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L1_BR
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L1_BR) == 0x990a88ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L1_BR) == (unsigned long long)(long long)(int)0x990a88ULL, "V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L1_BR is 10029704 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L2_BR
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L2_BR) == 0x990a89ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L2_BR) == (unsigned long long)(long long)(int)0x990a89ULL, "V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L2_BR is 10029705 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L3_BR
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L3_BR) == 0x990a8aULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L3_BR) == (unsigned long long)(long long)(int)0x990a8aULL, "V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L3_BR is 10029706 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L4_BR
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L4_BR) == 0x990a8bULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L4_BR) == (unsigned long long)(long long)(int)0x990a8bULL, "V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L4_BR is 10029707 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L5_BR
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L5_BR) == 0x990a8cULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L5_BR) == (unsigned long long)(long long)(int)0x990a8cULL, "V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L5_BR is 10029708 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L6_BR
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L6_BR) == 0x990a8dULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L6_BR) == (unsigned long long)(long long)(int)0x990a8dULL, "V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L6_BR is 10029709 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_MPEG4_I_FRAME_QP
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_MPEG4_I_FRAME_QP) == 0x990a90ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_MPEG4_I_FRAME_QP) == (unsigned long long)(long long)(int)0x990a90ULL, "V4L2_CID_MPEG_VIDEO_MPEG4_I_FRAME_QP is 10029712 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_MPEG4_P_FRAME_QP
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_MPEG4_P_FRAME_QP) == 0x990a91ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_MPEG4_P_FRAME_QP) == (unsigned long long)(long long)(int)0x990a91ULL, "V4L2_CID_MPEG_VIDEO_MPEG4_P_FRAME_QP is 10029713 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_MPEG4_B_FRAME_QP
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_MPEG4_B_FRAME_QP) == 0x990a92ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_MPEG4_B_FRAME_QP) == (unsigned long long)(long long)(int)0x990a92ULL, "V4L2_CID_MPEG_VIDEO_MPEG4_B_FRAME_QP is 10029714 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_MPEG4_MIN_QP
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_MPEG4_MIN_QP) == 0x990a93ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_MPEG4_MIN_QP) == (unsigned long long)(long long)(int)0x990a93ULL, "V4L2_CID_MPEG_VIDEO_MPEG4_MIN_QP is 10029715 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_MPEG4_MAX_QP
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_MPEG4_MAX_QP) == 0x990a94ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_MPEG4_MAX_QP) == (unsigned long long)(long long)(int)0x990a94ULL, "V4L2_CID_MPEG_VIDEO_MPEG4_MAX_QP is 10029716 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_MPEG4_LEVEL
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_MPEG4_LEVEL) == 0x990a95ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_MPEG4_LEVEL) == (unsigned long long)(long long)(int)0x990a95ULL, "V4L2_CID_MPEG_VIDEO_MPEG4_LEVEL is 10029717 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_MPEG4_PROFILE
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_MPEG4_PROFILE) == 0x990a96ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_MPEG4_PROFILE) == (unsigned long long)(long long)(int)0x990a96ULL, "V4L2_CID_MPEG_VIDEO_MPEG4_PROFILE is 10029718 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_MPEG4_QPEL
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_MPEG4_QPEL) == 0x990a97ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_MPEG4_QPEL) == (unsigned long long)(long long)(int)0x990a97ULL, "V4L2_CID_MPEG_VIDEO_MPEG4_QPEL is 10029719 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_VPX_NUM_PARTITIONS
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_VPX_NUM_PARTITIONS) == 0x990af4ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_VPX_NUM_PARTITIONS) == (unsigned long long)(long long)(int)0x990af4ULL, "V4L2_CID_MPEG_VIDEO_VPX_NUM_PARTITIONS is 10029812 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_VPX_IMD_DISABLE_4X4
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_VPX_IMD_DISABLE_4X4) == 0x990af5ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_VPX_IMD_DISABLE_4X4) == (unsigned long long)(long long)(int)0x990af5ULL, "V4L2_CID_MPEG_VIDEO_VPX_IMD_DISABLE_4X4 is 10029813 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_VPX_NUM_REF_FRAMES
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_VPX_NUM_REF_FRAMES) == 0x990af6ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_VPX_NUM_REF_FRAMES) == (unsigned long long)(long long)(int)0x990af6ULL, "V4L2_CID_MPEG_VIDEO_VPX_NUM_REF_FRAMES is 10029814 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_VPX_FILTER_LEVEL
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_VPX_FILTER_LEVEL) == 0x990af7ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_VPX_FILTER_LEVEL) == (unsigned long long)(long long)(int)0x990af7ULL, "V4L2_CID_MPEG_VIDEO_VPX_FILTER_LEVEL is 10029815 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_VPX_FILTER_SHARPNESS
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_VPX_FILTER_SHARPNESS) == 0x990af8ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_VPX_FILTER_SHARPNESS) == (unsigned long long)(long long)(int)0x990af8ULL, "V4L2_CID_MPEG_VIDEO_VPX_FILTER_SHARPNESS is 10029816 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_VPX_GOLDEN_FRAME_REF_PERIOD
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_VPX_GOLDEN_FRAME_REF_PERIOD) == 0x990af9ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_VPX_GOLDEN_FRAME_REF_PERIOD) == (unsigned long long)(long long)(int)0x990af9ULL, "V4L2_CID_MPEG_VIDEO_VPX_GOLDEN_FRAME_REF_PERIOD is 10029817 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_VPX_GOLDEN_FRAME_SEL
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_VPX_GOLDEN_FRAME_SEL) == 0x990afaULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_VPX_GOLDEN_FRAME_SEL) == (unsigned long long)(long long)(int)0x990afaULL, "V4L2_CID_MPEG_VIDEO_VPX_GOLDEN_FRAME_SEL is 10029818 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_VPX_MIN_QP
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_VPX_MIN_QP) == 0x990afbULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_VPX_MIN_QP) == (unsigned long long)(long long)(int)0x990afbULL, "V4L2_CID_MPEG_VIDEO_VPX_MIN_QP is 10029819 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_VPX_MAX_QP
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_VPX_MAX_QP) == 0x990afcULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_VPX_MAX_QP) == (unsigned long long)(long long)(int)0x990afcULL, "V4L2_CID_MPEG_VIDEO_VPX_MAX_QP is 10029820 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_VPX_I_FRAME_QP
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_VPX_I_FRAME_QP) == 0x990afdULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_VPX_I_FRAME_QP) == (unsigned long long)(long long)(int)0x990afdULL, "V4L2_CID_MPEG_VIDEO_VPX_I_FRAME_QP is 10029821 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_VPX_P_FRAME_QP
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_VPX_P_FRAME_QP) == 0x990afeULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_VPX_P_FRAME_QP) == (unsigned long long)(long long)(int)0x990afeULL, "V4L2_CID_MPEG_VIDEO_VPX_P_FRAME_QP is 10029822 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_VP8_PROFILE
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_VP8_PROFILE) == 0x990affULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_VP8_PROFILE) == (unsigned long long)(long long)(int)0x990affULL, "V4L2_CID_MPEG_VIDEO_VP8_PROFILE is 10029823 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_VP9_PROFILE
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_VP9_PROFILE) == 0x990b00ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_VP9_PROFILE) == (unsigned long long)(long long)(int)0x990b00ULL, "V4L2_CID_MPEG_VIDEO_VP9_PROFILE is 10029824 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_VP9_LEVEL
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_VP9_LEVEL) == 0x990b01ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_VP9_LEVEL) == (unsigned long long)(long long)(int)0x990b01ULL, "V4L2_CID_MPEG_VIDEO_VP9_LEVEL is 10029825 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_HEVC_MIN_QP
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_MIN_QP) == 0x990b58ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_MIN_QP) == (unsigned long long)(long long)(int)0x990b58ULL, "V4L2_CID_MPEG_VIDEO_HEVC_MIN_QP is 10029912 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_HEVC_MAX_QP
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_MAX_QP) == 0x990b59ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_MAX_QP) == (unsigned long long)(long long)(int)0x990b59ULL, "V4L2_CID_MPEG_VIDEO_HEVC_MAX_QP is 10029913 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_HEVC_I_FRAME_QP
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_I_FRAME_QP) == 0x990b5aULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_I_FRAME_QP) == (unsigned long long)(long long)(int)0x990b5aULL, "V4L2_CID_MPEG_VIDEO_HEVC_I_FRAME_QP is 10029914 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_HEVC_P_FRAME_QP
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_P_FRAME_QP) == 0x990b5bULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_P_FRAME_QP) == (unsigned long long)(long long)(int)0x990b5bULL, "V4L2_CID_MPEG_VIDEO_HEVC_P_FRAME_QP is 10029915 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_HEVC_B_FRAME_QP
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_B_FRAME_QP) == 0x990b5cULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_B_FRAME_QP) == (unsigned long long)(long long)(int)0x990b5cULL, "V4L2_CID_MPEG_VIDEO_HEVC_B_FRAME_QP is 10029916 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_HEVC_HIER_QP
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_HIER_QP) == 0x990b5dULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_HIER_QP) == (unsigned long long)(long long)(int)0x990b5dULL, "V4L2_CID_MPEG_VIDEO_HEVC_HIER_QP is 10029917 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_TYPE
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_TYPE) == 0x990b5eULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_TYPE) == (unsigned long long)(long long)(int)0x990b5eULL, "V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_TYPE is 10029918 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_LAYER
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_LAYER) == 0x990b5fULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_LAYER) == (unsigned long long)(long long)(int)0x990b5fULL, "V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_LAYER is 10029919 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L0_QP
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L0_QP) == 0x990b60ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L0_QP) == (unsigned long long)(long long)(int)0x990b60ULL, "V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L0_QP is 10029920 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L1_QP
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L1_QP) == 0x990b61ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L1_QP) == (unsigned long long)(long long)(int)0x990b61ULL, "V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L1_QP is 10029921 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L2_QP
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L2_QP) == 0x990b62ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L2_QP) == (unsigned long long)(long long)(int)0x990b62ULL, "V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L2_QP is 10029922 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L3_QP
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L3_QP) == 0x990b63ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L3_QP) == (unsigned long long)(long long)(int)0x990b63ULL, "V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L3_QP is 10029923 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L4_QP
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L4_QP) == 0x990b64ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L4_QP) == (unsigned long long)(long long)(int)0x990b64ULL, "V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L4_QP is 10029924 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L5_QP
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L5_QP) == 0x990b65ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L5_QP) == (unsigned long long)(long long)(int)0x990b65ULL, "V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L5_QP is 10029925 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L6_QP
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L6_QP) == 0x990b66ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L6_QP) == (unsigned long long)(long long)(int)0x990b66ULL, "V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L6_QP is 10029926 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_HEVC_PROFILE
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_PROFILE) == 0x990b67ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_PROFILE) == (unsigned long long)(long long)(int)0x990b67ULL, "V4L2_CID_MPEG_VIDEO_HEVC_PROFILE is 10029927 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_HEVC_LEVEL
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_LEVEL) == 0x990b68ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_LEVEL) == (unsigned long long)(long long)(int)0x990b68ULL, "V4L2_CID_MPEG_VIDEO_HEVC_LEVEL is 10029928 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_HEVC_FRAME_RATE_RESOLUTION
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_FRAME_RATE_RESOLUTION) == 0x990b69ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_FRAME_RATE_RESOLUTION) == (unsigned long long)(long long)(int)0x990b69ULL, "V4L2_CID_MPEG_VIDEO_HEVC_FRAME_RATE_RESOLUTION is 10029929 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_HEVC_TIER
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_TIER) == 0x990b6aULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_TIER) == (unsigned long long)(long long)(int)0x990b6aULL, "V4L2_CID_MPEG_VIDEO_HEVC_TIER is 10029930 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_HEVC_MAX_PARTITION_DEPTH
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_MAX_PARTITION_DEPTH) == 0x990b6bULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_MAX_PARTITION_DEPTH) == (unsigned long long)(long long)(int)0x990b6bULL, "V4L2_CID_MPEG_VIDEO_HEVC_MAX_PARTITION_DEPTH is 10029931 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_HEVC_LOOP_FILTER_MODE
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_LOOP_FILTER_MODE) == 0x990b6cULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_LOOP_FILTER_MODE) == (unsigned long long)(long long)(int)0x990b6cULL, "V4L2_CID_MPEG_VIDEO_HEVC_LOOP_FILTER_MODE is 10029932 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_HEVC_LF_BETA_OFFSET_DIV2
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_LF_BETA_OFFSET_DIV2) == 0x990b6dULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_LF_BETA_OFFSET_DIV2) == (unsigned long long)(long long)(int)0x990b6dULL, "V4L2_CID_MPEG_VIDEO_HEVC_LF_BETA_OFFSET_DIV2 is 10029933 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_HEVC_LF_TC_OFFSET_DIV2
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_LF_TC_OFFSET_DIV2) == 0x990b6eULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_LF_TC_OFFSET_DIV2) == (unsigned long long)(long long)(int)0x990b6eULL, "V4L2_CID_MPEG_VIDEO_HEVC_LF_TC_OFFSET_DIV2 is 10029934 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_HEVC_REFRESH_TYPE
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_REFRESH_TYPE) == 0x990b6fULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_REFRESH_TYPE) == (unsigned long long)(long long)(int)0x990b6fULL, "V4L2_CID_MPEG_VIDEO_HEVC_REFRESH_TYPE is 10029935 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_HEVC_REFRESH_PERIOD
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_REFRESH_PERIOD) == 0x990b70ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_REFRESH_PERIOD) == (unsigned long long)(long long)(int)0x990b70ULL, "V4L2_CID_MPEG_VIDEO_HEVC_REFRESH_PERIOD is 10029936 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_HEVC_LOSSLESS_CU
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_LOSSLESS_CU) == 0x990b71ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_LOSSLESS_CU) == (unsigned long long)(long long)(int)0x990b71ULL, "V4L2_CID_MPEG_VIDEO_HEVC_LOSSLESS_CU is 10029937 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_HEVC_CONST_INTRA_PRED
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_CONST_INTRA_PRED) == 0x990b72ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_CONST_INTRA_PRED) == (unsigned long long)(long long)(int)0x990b72ULL, "V4L2_CID_MPEG_VIDEO_HEVC_CONST_INTRA_PRED is 10029938 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_HEVC_WAVEFRONT
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_WAVEFRONT) == 0x990b73ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_WAVEFRONT) == (unsigned long long)(long long)(int)0x990b73ULL, "V4L2_CID_MPEG_VIDEO_HEVC_WAVEFRONT is 10029939 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_HEVC_GENERAL_PB
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_GENERAL_PB) == 0x990b74ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_GENERAL_PB) == (unsigned long long)(long long)(int)0x990b74ULL, "V4L2_CID_MPEG_VIDEO_HEVC_GENERAL_PB is 10029940 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_HEVC_TEMPORAL_ID
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_TEMPORAL_ID) == 0x990b75ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_TEMPORAL_ID) == (unsigned long long)(long long)(int)0x990b75ULL, "V4L2_CID_MPEG_VIDEO_HEVC_TEMPORAL_ID is 10029941 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_HEVC_STRONG_SMOOTHING
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_STRONG_SMOOTHING) == 0x990b76ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_STRONG_SMOOTHING) == (unsigned long long)(long long)(int)0x990b76ULL, "V4L2_CID_MPEG_VIDEO_HEVC_STRONG_SMOOTHING is 10029942 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_HEVC_MAX_NUM_MERGE_MV_MINUS1
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_MAX_NUM_MERGE_MV_MINUS1) == 0x990b77ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_MAX_NUM_MERGE_MV_MINUS1) == (unsigned long long)(long long)(int)0x990b77ULL, "V4L2_CID_MPEG_VIDEO_HEVC_MAX_NUM_MERGE_MV_MINUS1 is 10029943 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_HEVC_INTRA_PU_SPLIT
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_INTRA_PU_SPLIT) == 0x990b78ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_INTRA_PU_SPLIT) == (unsigned long long)(long long)(int)0x990b78ULL, "V4L2_CID_MPEG_VIDEO_HEVC_INTRA_PU_SPLIT is 10029944 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_HEVC_TMV_PREDICTION
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_TMV_PREDICTION) == 0x990b79ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_TMV_PREDICTION) == (unsigned long long)(long long)(int)0x990b79ULL, "V4L2_CID_MPEG_VIDEO_HEVC_TMV_PREDICTION is 10029945 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_HEVC_WITHOUT_STARTCODE
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_WITHOUT_STARTCODE) == 0x990b7aULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_WITHOUT_STARTCODE) == (unsigned long long)(long long)(int)0x990b7aULL, "V4L2_CID_MPEG_VIDEO_HEVC_WITHOUT_STARTCODE is 10029946 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_HEVC_SIZE_OF_LENGTH_FIELD
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_SIZE_OF_LENGTH_FIELD) == 0x990b7bULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_SIZE_OF_LENGTH_FIELD) == (unsigned long long)(long long)(int)0x990b7bULL, "V4L2_CID_MPEG_VIDEO_HEVC_SIZE_OF_LENGTH_FIELD is 10029947 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L0_BR
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L0_BR) == 0x990b7cULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L0_BR) == (unsigned long long)(long long)(int)0x990b7cULL, "V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L0_BR is 10029948 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L1_BR
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L1_BR) == 0x990b7dULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L1_BR) == (unsigned long long)(long long)(int)0x990b7dULL, "V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L1_BR is 10029949 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L2_BR
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L2_BR) == 0x990b7eULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L2_BR) == (unsigned long long)(long long)(int)0x990b7eULL, "V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L2_BR is 10029950 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L3_BR
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L3_BR) == 0x990b7fULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L3_BR) == (unsigned long long)(long long)(int)0x990b7fULL, "V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L3_BR is 10029951 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L4_BR
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L4_BR) == 0x990b80ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L4_BR) == (unsigned long long)(long long)(int)0x990b80ULL, "V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L4_BR is 10029952 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L5_BR
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L5_BR) == 0x990b81ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L5_BR) == (unsigned long long)(long long)(int)0x990b81ULL, "V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L5_BR is 10029953 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L6_BR
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L6_BR) == 0x990b82ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L6_BR) == (unsigned long long)(long long)(int)0x990b82ULL, "V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L6_BR is 10029954 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_REF_NUMBER_FOR_PFRAMES
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_REF_NUMBER_FOR_PFRAMES) == 0x990b83ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_REF_NUMBER_FOR_PFRAMES) == (unsigned long long)(long long)(int)0x990b83ULL, "V4L2_CID_MPEG_VIDEO_REF_NUMBER_FOR_PFRAMES is 10029955 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_PREPEND_SPSPPS_TO_IDR
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_PREPEND_SPSPPS_TO_IDR) == 0x990b84ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_PREPEND_SPSPPS_TO_IDR) == (unsigned long long)(long long)(int)0x990b84ULL, "V4L2_CID_MPEG_VIDEO_PREPEND_SPSPPS_TO_IDR is 10029956 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_CONSTANT_QUALITY
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_CONSTANT_QUALITY) == 0x990b85ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_CONSTANT_QUALITY) == (unsigned long long)(long long)(int)0x990b85ULL, "V4L2_CID_MPEG_VIDEO_CONSTANT_QUALITY is 10029957 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_FRAME_SKIP_MODE
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_FRAME_SKIP_MODE) == 0x990b86ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_FRAME_SKIP_MODE) == (unsigned long long)(long long)(int)0x990b86ULL, "V4L2_CID_MPEG_VIDEO_FRAME_SKIP_MODE is 10029958 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_HEVC_I_FRAME_MIN_QP
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_I_FRAME_MIN_QP) == 0x990b87ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_I_FRAME_MIN_QP) == (unsigned long long)(long long)(int)0x990b87ULL, "V4L2_CID_MPEG_VIDEO_HEVC_I_FRAME_MIN_QP is 10029959 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_HEVC_I_FRAME_MAX_QP
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_I_FRAME_MAX_QP) == 0x990b88ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_I_FRAME_MAX_QP) == (unsigned long long)(long long)(int)0x990b88ULL, "V4L2_CID_MPEG_VIDEO_HEVC_I_FRAME_MAX_QP is 10029960 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_HEVC_P_FRAME_MIN_QP
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_P_FRAME_MIN_QP) == 0x990b89ULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_P_FRAME_MIN_QP) == (unsigned long long)(long long)(int)0x990b89ULL, "V4L2_CID_MPEG_VIDEO_HEVC_P_FRAME_MIN_QP is 10029961 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_HEVC_P_FRAME_MAX_QP
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_P_FRAME_MAX_QP) == 0x990b8aULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_P_FRAME_MAX_QP) == (unsigned long long)(long long)(int)0x990b8aULL, "V4L2_CID_MPEG_VIDEO_HEVC_P_FRAME_MAX_QP is 10029962 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_HEVC_B_FRAME_MIN_QP
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_B_FRAME_MIN_QP) == 0x990b8bULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_B_FRAME_MIN_QP) == (unsigned long long)(long long)(int)0x990b8bULL, "V4L2_CID_MPEG_VIDEO_HEVC_B_FRAME_MIN_QP is 10029963 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_HEVC_B_FRAME_MAX_QP
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_B_FRAME_MAX_QP) == 0x990b8cULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_HEVC_B_FRAME_MAX_QP) == (unsigned long long)(long long)(int)0x990b8cULL, "V4L2_CID_MPEG_VIDEO_HEVC_B_FRAME_MAX_QP is 10029964 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_DEC_DISPLAY_DELAY
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_DEC_DISPLAY_DELAY) == 0x990b8dULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_DEC_DISPLAY_DELAY) == (unsigned long long)(long long)(int)0x990b8dULL, "V4L2_CID_MPEG_VIDEO_DEC_DISPLAY_DELAY is 10029965 in the table");
#endif
#ifdef V4L2_CID_MPEG_VIDEO_DEC_DISPLAY_DELAY_ENABLE
_Static_assert((unsigned long long)(V4L2_CID_MPEG_VIDEO_DEC_DISPLAY_DELAY_ENABLE) == 0x990b8eULL || (unsigned long long)(V4L2_CID_MPEG_VIDEO_DEC_DISPLAY_DELAY_ENABLE) == (unsigned long long)(long long)(int)0x990b8eULL, "V4L2_CID_MPEG_VIDEO_DEC_DISPLAY_DELAY_ENABLE is 10029966 in the table");
#endif
#ifdef V4L2_CID_MPEG_CX2341X_VIDEO_SPATIAL_FILTER_MODE
_Static_assert((unsigned long long)(V4L2_CID_MPEG_CX2341X_VIDEO_SPATIAL_FILTER_MODE) == 0x991000ULL || (unsigned long long)(V4L2_CID_MPEG_CX2341X_VIDEO_SPATIAL_FILTER_MODE) == (unsigned long long)(long long)(int)0x991000ULL, "V4L2_CID_MPEG_CX2341X_VIDEO_SPATIAL_FILTER_MODE is 10031104 in the table");
#endif
#ifdef V4L2_CID_MPEG_CX2341X_VIDEO_SPATIAL_FILTER
_Static_assert((unsigned long long)(V4L2_CID_MPEG_CX2341X_VIDEO_SPATIAL_FILTER) == 0x991001ULL || (unsigned long long)(V4L2_CID_MPEG_CX2341X_VIDEO_SPATIAL_FILTER) == (unsigned long long)(long long)(int)0x991001ULL, "V4L2_CID_MPEG_CX2341X_VIDEO_SPATIAL_FILTER is 10031105 in the table");
#endif
#ifdef V4L2_CID_MPEG_CX2341X_VIDEO_LUMA_SPATIAL_FILTER_TYPE
_Static_assert((unsigned long long)(V4L2_CID_MPEG_CX2341X_VIDEO_LUMA_SPATIAL_FILTER_TYPE) == 0x991002ULL || (unsigned long long)(V4L2_CID_MPEG_CX2341X_VIDEO_LUMA_SPATIAL_FILTER_TYPE) == (unsigned long long)(long long)(int)0x991002ULL, "V4L2_CID_MPEG_CX2341X_VIDEO_LUMA_SPATIAL_FILTER_TYPE is 10031106 in the table");
#endif
#ifdef V4L2_CID_MPEG_CX2341X_VIDEO_CHROMA_SPATIAL_FILTER_TYPE
_Static_assert((unsigned long long)(V4L2_CID_MPEG_CX2341X_VIDEO_CHROMA_SPATIAL_FILTER_TYPE) == 0x991003ULL || (unsigned long long)(V4L2_CID_MPEG_CX2341X_VIDEO_CHROMA_SPATIAL_FILTER_TYPE) == (unsigned long long)(long long)(int)0x991003ULL, "V4L2_CID_MPEG_CX2341X_VIDEO_CHROMA_SPATIAL_FILTER_TYPE is 10031107 in the table");
#endif
#ifdef V4L2_CID_MPEG_CX2341X_VIDEO_TEMPORAL_FILTER_MODE
_Static_assert((unsigned long long)(V4L2_CID_MPEG_CX2341X_VIDEO_TEMPORAL_FILTER_MODE) == 0x991004ULL || (unsigned long long)(V4L2_CID_MPEG_CX2341X_VIDEO_TEMPORAL_FILTER_MODE) == (unsigned long long)(long long)(int)0x991004ULL, "V4L2_CID_MPEG_CX2341X_VIDEO_TEMPORAL_FILTER_MODE is 10031108 in the table");
#endif
#ifdef V4L2_CID_MPEG_CX2341X_VIDEO_TEMPORAL_FILTER
_Static_assert((unsigned long long)(V4L2_CID_MPEG_CX2341X_VIDEO_TEMPORAL_FILTER) == 0x991005ULL || (unsigned long long)(V4L2_CID_MPEG_CX2341X_VIDEO_TEMPORAL_FILTER) == (unsigned long long)(long long)(int)0x991005ULL, "V4L2_CID_MPEG_CX2341X_VIDEO_TEMPORAL_FILTER is 10031109 in the table");
#endif
#ifdef V4L2_CID_MPEG_CX2341X_VIDEO_MEDIAN_FILTER_TYPE
_Static_assert((unsigned long long)(V4L2_CID_MPEG_CX2341X_VIDEO_MEDIAN_FILTER_TYPE) == 0x991006ULL || (unsigned long long)(V4L2_CID_MPEG_CX2341X_VIDEO_MEDIAN_FILTER_TYPE) == (unsigned long long)(long long)(int)0x991006ULL, "V4L2_CID_MPEG_CX2341X_VIDEO_MEDIAN_FILTER_TYPE is 10031110 in the table");
#endif
#ifdef V4L2_CID_MPEG_CX2341X_VIDEO_LUMA_MEDIAN_FILTER_BOTTOM
_Static_assert((unsigned long long)(V4L2_CID_MPEG_CX2341X_VIDEO_LUMA_MEDIAN_FILTER_BOTTOM) == 0x991007ULL || (unsigned long long)(V4L2_CID_MPEG_CX2341X_VIDEO_LUMA_MEDIAN_FILTER_BOTTOM) == (unsigned long long)(long long)(int)0x991007ULL, "V4L2_CID_MPEG_CX2341X_VIDEO_LUMA_MEDIAN_FILTER_BOTTOM is 10031111 in the table");
#endif
#ifdef V4L2_CID_MPEG_CX2341X_VIDEO_LUMA_MEDIAN_FILTER_TOP
_Static_assert((unsigned long long)(V4L2_CID_MPEG_CX2341X_VIDEO_LUMA_MEDIAN_FILTER_TOP) == 0x991008ULL || (unsigned long long)(V4L2_CID_MPEG_CX2341X_VIDEO_LUMA_MEDIAN_FILTER_TOP) == (unsigned long long)(long long)(int)0x991008ULL, "V4L2_CID_MPEG_CX2341X_VIDEO_LUMA_MEDIAN_FILTER_TOP is 10031112 in the table");
#endif
#ifdef V4L2_CID_MPEG_CX2341X_VIDEO_CHROMA_MEDIAN_FILTER_BOTTOM
_Static_assert((unsigned long long)(V4L2_CID_MPEG_CX2341X_VIDEO_CHROMA_MEDIAN_FILTER_BOTTOM) == 0x991009ULL || (unsigned long long)(V4L2_CID_MPEG_CX2341X_VIDEO_CHROMA_MEDIAN_FILTER_BOTTOM) == (unsigned long long)(long long)(int)0x991009ULL, "V4L2_CID_MPEG_CX2341X_VIDEO_CHROMA_MEDIAN_FILTER_BOTTOM is 10031113 in the table");
#endif
#ifdef V4L2_CID_MPEG_CX2341X_VIDEO_CHROMA_MEDIAN_FILTER_TOP
_Static_assert((unsigned long long)(V4L2_CID_MPEG_CX2341X_VIDEO_CHROMA_MEDIAN_FILTER_TOP) == 0x99100aULL || (unsigned long long)(V4L2_CID_MPEG_CX2341X_VIDEO_CHROMA_MEDIAN_FILTER_TOP) == (unsigned long long)(long long)(int)0x99100aULL, "V4L2_CID_MPEG_CX2341X_VIDEO_CHROMA_MEDIAN_FILTER_TOP is 10031114 in the table");
#endif
#ifdef V4L2_CID_MPEG_CX2341X_STREAM_INSERT_NAV_PACKETS
_Static_assert((unsigned long long)(V4L2_CID_MPEG_CX2341X_STREAM_INSERT_NAV_PACKETS) == 0x99100bULL || (unsigned long long)(V4L2_CID_MPEG_CX2341X_STREAM_INSERT_NAV_PACKETS) == (unsigned long long)(long long)(int)0x99100bULL, "V4L2_CID_MPEG_CX2341X_STREAM_INSERT_NAV_PACKETS is 10031115 in the table");
#endif
#ifdef V4L2_CID_MPEG_MFC51_VIDEO_DECODER_H264_DISPLAY_DELAY
_Static_assert((unsigned long long)(V4L2_CID_MPEG_MFC51_VIDEO_DECODER_H264_DISPLAY_DELAY) == 0x991100ULL || (unsigned long long)(V4L2_CID_MPEG_MFC51_VIDEO_DECODER_H264_DISPLAY_DELAY) == (unsigned long long)(long long)(int)0x991100ULL, "V4L2_CID_MPEG_MFC51_VIDEO_DECODER_H264_DISPLAY_DELAY is 10031360 in the table");
#endif
#ifdef V4L2_CID_MPEG_MFC51_VIDEO_DECODER_H264_DISPLAY_DELAY_ENABLE
_Static_assert((unsigned long long)(V4L2_CID_MPEG_MFC51_VIDEO_DECODER_H264_DISPLAY_DELAY_ENABLE) == 0x991101ULL || (unsigned long long)(V4L2_CID_MPEG_MFC51_VIDEO_DECODER_H264_DISPLAY_DELAY_ENABLE) == (unsigned long long)(long long)(int)0x991101ULL, "V4L2_CID_MPEG_MFC51_VIDEO_DECODER_H264_DISPLAY_DELAY_ENABLE is 10031361 in the table");
#endif
#ifdef V4L2_CID_MPEG_MFC51_VIDEO_FRAME_SKIP_MODE
_Static_assert((unsigned long long)(V4L2_CID_MPEG_MFC51_VIDEO_FRAME_SKIP_MODE) == 0x991102ULL || (unsigned long long)(V4L2_CID_MPEG_MFC51_VIDEO_FRAME_SKIP_MODE) == (unsigned long long)(long long)(int)0x991102ULL, "V4L2_CID_MPEG_MFC51_VIDEO_FRAME_SKIP_MODE is 10031362 in the table");
#endif
#ifdef V4L2_CID_MPEG_MFC51_VIDEO_FORCE_FRAME_TYPE
_Static_assert((unsigned long long)(V4L2_CID_MPEG_MFC51_VIDEO_FORCE_FRAME_TYPE) == 0x991103ULL || (unsigned long long)(V4L2_CID_MPEG_MFC51_VIDEO_FORCE_FRAME_TYPE) == (unsigned long long)(long long)(int)0x991103ULL, "V4L2_CID_MPEG_MFC51_VIDEO_FORCE_FRAME_TYPE is 10031363 in the table");
#endif
#ifdef V4L2_CID_MPEG_MFC51_VIDEO_PADDING
_Static_assert((unsigned long long)(V4L2_CID_MPEG_MFC51_VIDEO_PADDING) == 0x991104ULL || (unsigned long long)(V4L2_CID_MPEG_MFC51_VIDEO_PADDING) == (unsigned long long)(long long)(int)0x991104ULL, "V4L2_CID_MPEG_MFC51_VIDEO_PADDING is 10031364 in the table");
#endif
#ifdef V4L2_CID_MPEG_MFC51_VIDEO_PADDING_YUV
_Static_assert((unsigned long long)(V4L2_CID_MPEG_MFC51_VIDEO_PADDING_YUV) == 0x991105ULL || (unsigned long long)(V4L2_CID_MPEG_MFC51_VIDEO_PADDING_YUV) == (unsigned long long)(long long)(int)0x991105ULL, "V4L2_CID_MPEG_MFC51_VIDEO_PADDING_YUV is 10031365 in the table");
#endif
#ifdef V4L2_CID_MPEG_MFC51_VIDEO_RC_FIXED_TARGET_BIT
_Static_assert((unsigned long long)(V4L2_CID_MPEG_MFC51_VIDEO_RC_FIXED_TARGET_BIT) == 0x991106ULL || (unsigned long long)(V4L2_CID_MPEG_MFC51_VIDEO_RC_FIXED_TARGET_BIT) == (unsigned long long)(long long)(int)0x991106ULL, "V4L2_CID_MPEG_MFC51_VIDEO_RC_FIXED_TARGET_BIT is 10031366 in the table");
#endif
#ifdef V4L2_CID_MPEG_MFC51_VIDEO_RC_REACTION_COEFF
_Static_assert((unsigned long long)(V4L2_CID_MPEG_MFC51_VIDEO_RC_REACTION_COEFF) == 0x991107ULL || (unsigned long long)(V4L2_CID_MPEG_MFC51_VIDEO_RC_REACTION_COEFF) == (unsigned long long)(long long)(int)0x991107ULL, "V4L2_CID_MPEG_MFC51_VIDEO_RC_REACTION_COEFF is 10031367 in the table");
#endif
#ifdef V4L2_CID_MPEG_MFC51_VIDEO_H264_ADAPTIVE_RC_ACTIVITY
_Static_assert((unsigned long long)(V4L2_CID_MPEG_MFC51_VIDEO_H264_ADAPTIVE_RC_ACTIVITY) == 0x991132ULL || (unsigned long long)(V4L2_CID_MPEG_MFC51_VIDEO_H264_ADAPTIVE_RC_ACTIVITY) == (unsigned long long)(long long)(int)0x991132ULL, "V4L2_CID_MPEG_MFC51_VIDEO_H264_ADAPTIVE_RC_ACTIVITY is 10031410 in the table");
#endif
#ifdef V4L2_CID_MPEG_MFC51_VIDEO_H264_ADAPTIVE_RC_DARK
_Static_assert((unsigned long long)(V4L2_CID_MPEG_MFC51_VIDEO_H264_ADAPTIVE_RC_DARK) == 0x991133ULL || (unsigned long long)(V4L2_CID_MPEG_MFC51_VIDEO_H264_ADAPTIVE_RC_DARK) == (unsigned long long)(long long)(int)0x991133ULL, "V4L2_CID_MPEG_MFC51_VIDEO_H264_ADAPTIVE_RC_DARK is 10031411 in the table");
#endif
#ifdef V4L2_CID_MPEG_MFC51_VIDEO_H264_ADAPTIVE_RC_SMOOTH
_Static_assert((unsigned long long)(V4L2_CID_MPEG_MFC51_VIDEO_H264_ADAPTIVE_RC_SMOOTH) == 0x991134ULL || (unsigned long long)(V4L2_CID_MPEG_MFC51_VIDEO_H264_ADAPTIVE_RC_SMOOTH) == (unsigned long long)(long long)(int)0x991134ULL, "V4L2_CID_MPEG_MFC51_VIDEO_H264_ADAPTIVE_RC_SMOOTH is 10031412 in the table");
#endif
#ifdef V4L2_CID_MPEG_MFC51_VIDEO_H264_ADAPTIVE_RC_STATIC
_Static_assert((unsigned long long)(V4L2_CID_MPEG_MFC51_VIDEO_H264_ADAPTIVE_RC_STATIC) == 0x991135ULL || (unsigned long long)(V4L2_CID_MPEG_MFC51_VIDEO_H264_ADAPTIVE_RC_STATIC) == (unsigned long long)(long long)(int)0x991135ULL, "V4L2_CID_MPEG_MFC51_VIDEO_H264_ADAPTIVE_RC_STATIC is 10031413 in the table");
#endif
#ifdef V4L2_CID_MPEG_MFC51_VIDEO_H264_NUM_REF_PIC_FOR_P
_Static_assert((unsigned long long)(V4L2_CID_MPEG_MFC51_VIDEO_H264_NUM_REF_PIC_FOR_P) == 0x991136ULL || (unsigned long long)(V4L2_CID_MPEG_MFC51_VIDEO_H264_NUM_REF_PIC_FOR_P) == (unsigned long long)(long long)(int)0x991136ULL, "V4L2_CID_MPEG_MFC51_VIDEO_H264_NUM_REF_PIC_FOR_P is 10031414 in the table");
#endif
#ifdef V4L2_CID_EXPOSURE_AUTO
_Static_assert((unsigned long long)(V4L2_CID_EXPOSURE_AUTO) == 0x9a0901ULL || (unsigned long long)(V4L2_CID_EXPOSURE_AUTO) == (unsigned long long)(long long)(int)0x9a0901ULL, "V4L2_CID_EXPOSURE_AUTO is 10094849 in the table");
#endif
#ifdef V4L2_CID_EXPOSURE_ABSOLUTE
_Static_assert((unsigned long long)(V4L2_CID_EXPOSURE_ABSOLUTE) == 0x9a0902ULL || (unsigned long long)(V4L2_CID_EXPOSURE_ABSOLUTE) == (unsigned long long)(long long)(int)0x9a0902ULL, "V4L2_CID_EXPOSURE_ABSOLUTE is 10094850 in the table");
#endif
#ifdef V4L2_CID_EXPOSURE_AUTO_PRIORITY
_Static_assert((unsigned long long)(V4L2_CID_EXPOSURE_AUTO_PRIORITY) == 0x9a0903ULL || (unsigned long long)(V4L2_CID_EXPOSURE_AUTO_PRIORITY) == (unsigned long long)(long long)(int)0x9a0903ULL, "V4L2_CID_EXPOSURE_AUTO_PRIORITY is 10094851 in the table");
#endif
#ifdef V4L2_CID_PAN_RELATIVE
_Static_assert((unsigned long long)(V4L2_CID_PAN_RELATIVE) == 0x9a0904ULL || (unsigned long long)(V4L2_CID_PAN_RELATIVE) == (unsigned long long)(long long)(int)0x9a0904ULL, "V4L2_CID_PAN_RELATIVE is 10094852 in the table");
#endif
#ifdef V4L2_CID_TILT_RELATIVE
_Static_assert((unsigned long long)(V4L2_CID_TILT_RELATIVE) == 0x9a0905ULL || (unsigned long long)(V4L2_CID_TILT_RELATIVE) == (unsigned long long)(long long)(int)0x9a0905ULL, "V4L2_CID_TILT_RELATIVE is 10094853 in the table");
#endif
#ifdef V4L2_CID_PAN_RESET
_Static_assert((unsigned long long)(V4L2_CID_PAN_RESET) == 0x9a0906ULL || (unsigned long long)(V4L2_CID_PAN_RESET) == (unsigned long long)(long long)(int)0x9a0906ULL, "V4L2_CID_PAN_RESET is 10094854 in the table");
#endif
#ifdef V4L2_CID_TILT_RESET
_Static_assert((unsigned long long)(V4L2_CID_TILT_RESET) == 0x9a0907ULL || (unsigned long long)(V4L2_CID_TILT_RESET) == (unsigned long long)(long long)(int)0x9a0907ULL, "V4L2_CID_TILT_RESET is 10094855 in the table");
#endif
#ifdef V4L2_CID_PAN_ABSOLUTE
_Static_assert((unsigned long long)(V4L2_CID_PAN_ABSOLUTE) == 0x9a0908ULL || (unsigned long long)(V4L2_CID_PAN_ABSOLUTE) == (unsigned long long)(long long)(int)0x9a0908ULL, "V4L2_CID_PAN_ABSOLUTE is 10094856 in the table");
#endif
#ifdef V4L2_CID_TILT_ABSOLUTE
_Static_assert((unsigned long long)(V4L2_CID_TILT_ABSOLUTE) == 0x9a0909ULL || (unsigned long long)(V4L2_CID_TILT_ABSOLUTE) == (unsigned long long)(long long)(int)0x9a0909ULL, "V4L2_CID_TILT_ABSOLUTE is 10094857 in the table");
#endif
#ifdef V4L2_CID_FOCUS_ABSOLUTE
_Static_assert((unsigned long long)(V4L2_CID_FOCUS_ABSOLUTE) == 0x9a090aULL || (unsigned long long)(V4L2_CID_FOCUS_ABSOLUTE) == (unsigned long long)(long long)(int)0x9a090aULL, "V4L2_CID_FOCUS_ABSOLUTE is 10094858 in the table");
#endif
#ifdef V4L2_CID_FOCUS_RELATIVE
_Static_assert((unsigned long long)(V4L2_CID_FOCUS_RELATIVE) == 0x9a090bULL || (unsigned long long)(V4L2_CID_FOCUS_RELATIVE) == (unsigned long long)(long long)(int)0x9a090bULL, "V4L2_CID_FOCUS_RELATIVE is 10094859 in the table");
#endif
#ifdef V4L2_CID_FOCUS_AUTO
_Static_assert((unsigned long long)(V4L2_CID_FOCUS_AUTO) == 0x9a090cULL || (unsigned long long)(V4L2_CID_FOCUS_AUTO) == (unsigned long long)(long long)(int)0x9a090cULL, "V4L2_CID_FOCUS_AUTO is 10094860 in the table");
#endif
#ifdef V4L2_CID_ZOOM_ABSOLUTE
_Static_assert((unsigned long long)(V4L2_CID_ZOOM_ABSOLUTE) == 0x9a090dULL || (unsigned long long)(V4L2_CID_ZOOM_ABSOLUTE) == (unsigned long long)(long long)(int)0x9a090dULL, "V4L2_CID_ZOOM_ABSOLUTE is 10094861 in the table");
#endif
#ifdef V4L2_CID_ZOOM_RELATIVE
_Static_assert((unsigned long long)(V4L2_CID_ZOOM_RELATIVE) == 0x9a090eULL || (unsigned long long)(V4L2_CID_ZOOM_RELATIVE) == (unsigned long long)(long long)(int)0x9a090eULL, "V4L2_CID_ZOOM_RELATIVE is 10094862 in the table");
#endif
#ifdef V4L2_CID_ZOOM_CONTINUOUS
_Static_assert((unsigned long long)(V4L2_CID_ZOOM_CONTINUOUS) == 0x9a090fULL || (unsigned long long)(V4L2_CID_ZOOM_CONTINUOUS) == (unsigned long long)(long long)(int)0x9a090fULL, "V4L2_CID_ZOOM_CONTINUOUS is 10094863 in the table");
#endif
#ifdef V4L2_CID_PRIVACY
_Static_assert((unsigned long long)(V4L2_CID_PRIVACY) == 0x9a0910ULL || (unsigned long long)(V4L2_CID_PRIVACY) == (unsigned long long)(long long)(int)0x9a0910ULL, "V4L2_CID_PRIVACY is 10094864 in the table");
#endif
#ifdef V4L2_CID_IRIS_ABSOLUTE
_Static_assert((unsigned long long)(V4L2_CID_IRIS_ABSOLUTE) == 0x9a0911ULL || (unsigned long long)(V4L2_CID_IRIS_ABSOLUTE) == (unsigned long long)(long long)(int)0x9a0911ULL, "V4L2_CID_IRIS_ABSOLUTE is 10094865 in the table");
#endif
#ifdef V4L2_CID_IRIS_RELATIVE
_Static_assert((unsigned long long)(V4L2_CID_IRIS_RELATIVE) == 0x9a0912ULL || (unsigned long long)(V4L2_CID_IRIS_RELATIVE) == (unsigned long long)(long long)(int)0x9a0912ULL, "V4L2_CID_IRIS_RELATIVE is 10094866 in the table");
#endif
#ifdef V4L2_CID_AUTO_EXPOSURE_BIAS
_Static_assert((unsigned long long)(V4L2_CID_AUTO_EXPOSURE_BIAS) == 0x9a0913ULL || (unsigned long long)(V4L2_CID_AUTO_EXPOSURE_BIAS) == (unsigned long long)(long long)(int)0x9a0913ULL, "V4L2_CID_AUTO_EXPOSURE_BIAS is 10094867 in the table");
#endif
#ifdef V4L2_CID_AUTO_N_PRESET_WHITE_BALANCE
_Static_assert((unsigned long long)(V4L2_CID_AUTO_N_PRESET_WHITE_BALANCE) == 0x9a0914ULL || (unsigned long long)(V4L2_CID_AUTO_N_PRESET_WHITE_BALANCE) == (unsigned long long)(long long)(int)0x9a0914ULL, "V4L2_CID_AUTO_N_PRESET_WHITE_BALANCE is 10094868 in the table");
#endif
#ifdef V4L2_CID_WIDE_DYNAMIC_RANGE
_Static_assert((unsigned long long)(V4L2_CID_WIDE_DYNAMIC_RANGE) == 0x9a0915ULL || (unsigned long long)(V4L2_CID_WIDE_DYNAMIC_RANGE) == (unsigned long long)(long long)(int)0x9a0915ULL, "V4L2_CID_WIDE_DYNAMIC_RANGE is 10094869 in the table");
#endif
#ifdef V4L2_CID_IMAGE_STABILIZATION
_Static_assert((unsigned long long)(V4L2_CID_IMAGE_STABILIZATION) == 0x9a0916ULL || (unsigned long long)(V4L2_CID_IMAGE_STABILIZATION) == (unsigned long long)(long long)(int)0x9a0916ULL, "V4L2_CID_IMAGE_STABILIZATION is 10094870 in the table");
#endif
#ifdef V4L2_CID_ISO_SENSITIVITY
_Static_assert((unsigned long long)(V4L2_CID_ISO_SENSITIVITY) == 0x9a0917ULL || (unsigned long long)(V4L2_CID_ISO_SENSITIVITY) == (unsigned long long)(long long)(int)0x9a0917ULL, "V4L2_CID_ISO_SENSITIVITY is 10094871 in the table");
#endif
#ifdef V4L2_CID_ISO_SENSITIVITY_AUTO
_Static_assert((unsigned long long)(V4L2_CID_ISO_SENSITIVITY_AUTO) == 0x9a0918ULL || (unsigned long long)(V4L2_CID_ISO_SENSITIVITY_AUTO) == (unsigned long long)(long long)(int)0x9a0918ULL, "V4L2_CID_ISO_SENSITIVITY_AUTO is 10094872 in the table");
#endif
#ifdef V4L2_CID_EXPOSURE_METERING
_Static_assert((unsigned long long)(V4L2_CID_EXPOSURE_METERING) == 0x9a0919ULL || (unsigned long long)(V4L2_CID_EXPOSURE_METERING) == (unsigned long long)(long long)(int)0x9a0919ULL, "V4L2_CID_EXPOSURE_METERING is 10094873 in the table");
#endif
#ifdef V4L2_CID_SCENE_MODE
_Static_assert((unsigned long long)(V4L2_CID_SCENE_MODE) == 0x9a091aULL || (unsigned long long)(V4L2_CID_SCENE_MODE) == (unsigned long long)(long long)(int)0x9a091aULL, "V4L2_CID_SCENE_MODE is 10094874 in the table");
#endif
#ifdef V4L2_CID_3A_LOCK
_Static_assert((unsigned long long)(V4L2_CID_3A_LOCK) == 0x9a091bULL || (unsigned long long)(V4L2_CID_3A_LOCK) == (unsigned long long)(long long)(int)0x9a091bULL, "V4L2_CID_3A_LOCK is 10094875 in the table");
#endif
#ifdef V4L2_CID_AUTO_FOCUS_START
_Static_assert((unsigned long long)(V4L2_CID_AUTO_FOCUS_START) == 0x9a091cULL || (unsigned long long)(V4L2_CID_AUTO_FOCUS_START) == (unsigned long long)(long long)(int)0x9a091cULL, "V4L2_CID_AUTO_FOCUS_START is 10094876 in the table");
#endif
#ifdef V4L2_CID_AUTO_FOCUS_STOP
_Static_assert((unsigned long long)(V4L2_CID_AUTO_FOCUS_STOP) == 0x9a091dULL || (unsigned long long)(V4L2_CID_AUTO_FOCUS_STOP) == (unsigned long long)(long long)(int)0x9a091dULL, "V4L2_CID_AUTO_FOCUS_STOP is 10094877 in the table");
#endif
#ifdef V4L2_CID_AUTO_FOCUS_STATUS
_Static_assert((unsigned long long)(V4L2_CID_AUTO_FOCUS_STATUS) == 0x9a091eULL || (unsigned long long)(V4L2_CID_AUTO_FOCUS_STATUS) == (unsigned long long)(long long)(int)0x9a091eULL, "V4L2_CID_AUTO_FOCUS_STATUS is 10094878 in the table");
#endif
#ifdef V4L2_CID_AUTO_FOCUS_RANGE
_Static_assert((unsigned long long)(V4L2_CID_AUTO_FOCUS_RANGE) == 0x9a091fULL || (unsigned long long)(V4L2_CID_AUTO_FOCUS_RANGE) == (unsigned long long)(long long)(int)0x9a091fULL, "V4L2_CID_AUTO_FOCUS_RANGE is 10094879 in the table");
#endif
#ifdef V4L2_CID_PAN_SPEED
_Static_assert((unsigned long long)(V4L2_CID_PAN_SPEED) == 0x9a0920ULL || (unsigned long long)(V4L2_CID_PAN_SPEED) == (unsigned long long)(long long)(int)0x9a0920ULL, "V4L2_CID_PAN_SPEED is 10094880 in the table");
#endif
#ifdef V4L2_CID_TILT_SPEED
_Static_assert((unsigned long long)(V4L2_CID_TILT_SPEED) == 0x9a0921ULL || (unsigned long long)(V4L2_CID_TILT_SPEED) == (unsigned long long)(long long)(int)0x9a0921ULL, "V4L2_CID_TILT_SPEED is 10094881 in the table");
#endif
#ifdef V4L2_CID_CAMERA_ORIENTATION
_Static_assert((unsigned long long)(V4L2_CID_CAMERA_ORIENTATION) == 0x9a0922ULL || (unsigned long long)(V4L2_CID_CAMERA_ORIENTATION) == (unsigned long long)(long long)(int)0x9a0922ULL, "V4L2_CID_CAMERA_ORIENTATION is 10094882 in the table");
#endif
#ifdef V4L2_CID_CAMERA_SENSOR_ROTATION
_Static_assert((unsigned long long)(V4L2_CID_CAMERA_SENSOR_ROTATION) == 0x9a0923ULL || (unsigned long long)(V4L2_CID_CAMERA_SENSOR_ROTATION) == (unsigned long long)(long long)(int)0x9a0923ULL, "V4L2_CID_CAMERA_SENSOR_ROTATION is 10094883 in the table");
#endif
#ifdef V4L2_CID_RDS_TX_DEVIATION
_Static_assert((unsigned long long)(V4L2_CID_RDS_TX_DEVIATION) == 0x9b0901ULL || (unsigned long long)(V4L2_CID_RDS_TX_DEVIATION) == (unsigned long long)(long long)(int)0x9b0901ULL, "V4L2_CID_RDS_TX_DEVIATION is 10160385 in the table");
#endif
#ifdef V4L2_CID_RDS_TX_PI
_Static_assert((unsigned long long)(V4L2_CID_RDS_TX_PI) == 0x9b0902ULL || (unsigned long long)(V4L2_CID_RDS_TX_PI) == (unsigned long long)(long long)(int)0x9b0902ULL, "V4L2_CID_RDS_TX_PI is 10160386 in the table");
#endif
#ifdef V4L2_CID_RDS_TX_PTY
_Static_assert((unsigned long long)(V4L2_CID_RDS_TX_PTY) == 0x9b0903ULL || (unsigned long long)(V4L2_CID_RDS_TX_PTY) == (unsigned long long)(long long)(int)0x9b0903ULL, "V4L2_CID_RDS_TX_PTY is 10160387 in the table");
#endif
#ifdef V4L2_CID_RDS_TX_PS_NAME
_Static_assert((unsigned long long)(V4L2_CID_RDS_TX_PS_NAME) == 0x9b0905ULL || (unsigned long long)(V4L2_CID_RDS_TX_PS_NAME) == (unsigned long long)(long long)(int)0x9b0905ULL, "V4L2_CID_RDS_TX_PS_NAME is 10160389 in the table");
#endif
#ifdef V4L2_CID_RDS_TX_RADIO_TEXT
_Static_assert((unsigned long long)(V4L2_CID_RDS_TX_RADIO_TEXT) == 0x9b0906ULL || (unsigned long long)(V4L2_CID_RDS_TX_RADIO_TEXT) == (unsigned long long)(long long)(int)0x9b0906ULL, "V4L2_CID_RDS_TX_RADIO_TEXT is 10160390 in the table");
#endif
#ifdef V4L2_CID_RDS_TX_MONO_STEREO
_Static_assert((unsigned long long)(V4L2_CID_RDS_TX_MONO_STEREO) == 0x9b0907ULL || (unsigned long long)(V4L2_CID_RDS_TX_MONO_STEREO) == (unsigned long long)(long long)(int)0x9b0907ULL, "V4L2_CID_RDS_TX_MONO_STEREO is 10160391 in the table");
#endif
#ifdef V4L2_CID_RDS_TX_ARTIFICIAL_HEAD
_Static_assert((unsigned long long)(V4L2_CID_RDS_TX_ARTIFICIAL_HEAD) == 0x9b0908ULL || (unsigned long long)(V4L2_CID_RDS_TX_ARTIFICIAL_HEAD) == (unsigned long long)(long long)(int)0x9b0908ULL, "V4L2_CID_RDS_TX_ARTIFICIAL_HEAD is 10160392 in the table");
#endif
#ifdef V4L2_CID_RDS_TX_COMPRESSED
_Static_assert((unsigned long long)(V4L2_CID_RDS_TX_COMPRESSED) == 0x9b0909ULL || (unsigned long long)(V4L2_CID_RDS_TX_COMPRESSED) == (unsigned long long)(long long)(int)0x9b0909ULL, "V4L2_CID_RDS_TX_COMPRESSED is 10160393 in the table");
#endif
#ifdef V4L2_CID_RDS_TX_DYNAMIC_PTY
_Static_assert((unsigned long long)(V4L2_CID_RDS_TX_DYNAMIC_PTY) == 0x9b090aULL || (unsigned long long)(V4L2_CID_RDS_TX_DYNAMIC_PTY) == (unsigned long long)(long long)(int)0x9b090aULL, "V4L2_CID_RDS_TX_DYNAMIC_PTY is 10160394 in the table");
#endif
#ifdef V4L2_CID_RDS_TX_TRAFFIC_ANNOUNCEMENT
_Static_assert((unsigned long long)(V4L2_CID_RDS_TX_TRAFFIC_ANNOUNCEMENT) == 0x9b090bULL || (unsigned long long)(V4L2_CID_RDS_TX_TRAFFIC_ANNOUNCEMENT) == (unsigned long long)(long long)(int)0x9b090bULL, "V4L2_CID_RDS_TX_TRAFFIC_ANNOUNCEMENT is 10160395 in the table");
#endif
#ifdef V4L2_CID_RDS_TX_TRAFFIC_PROGRAM
_Static_assert((unsigned long long)(V4L2_CID_RDS_TX_TRAFFIC_PROGRAM) == 0x9b090cULL || (unsigned long long)(V4L2_CID_RDS_TX_TRAFFIC_PROGRAM) == (unsigned long long)(long long)(int)0x9b090cULL, "V4L2_CID_RDS_TX_TRAFFIC_PROGRAM is 10160396 in the table");
#endif
#ifdef V4L2_CID_RDS_TX_MUSIC_SPEECH
_Static_assert((unsigned long long)(V4L2_CID_RDS_TX_MUSIC_SPEECH) == 0x9b090dULL || (unsigned long long)(V4L2_CID_RDS_TX_MUSIC_SPEECH) == (unsigned long long)(long long)(int)0x9b090dULL, "V4L2_CID_RDS_TX_MUSIC_SPEECH is 10160397 in the table");
#endif
#ifdef V4L2_CID_RDS_TX_ALT_FREQS_ENABLE
_Static_assert((unsigned long long)(V4L2_CID_RDS_TX_ALT_FREQS_ENABLE) == 0x9b090eULL || (unsigned long long)(V4L2_CID_RDS_TX_ALT_FREQS_ENABLE) == (unsigned long long)(long long)(int)0x9b090eULL, "V4L2_CID_RDS_TX_ALT_FREQS_ENABLE is 10160398 in the table");
#endif
#ifdef V4L2_CID_RDS_TX_ALT_FREQS
_Static_assert((unsigned long long)(V4L2_CID_RDS_TX_ALT_FREQS) == 0x9b090fULL || (unsigned long long)(V4L2_CID_RDS_TX_ALT_FREQS) == (unsigned long long)(long long)(int)0x9b090fULL, "V4L2_CID_RDS_TX_ALT_FREQS is 10160399 in the table");
#endif
#ifdef V4L2_CID_AUDIO_LIMITER_ENABLED
_Static_assert((unsigned long long)(V4L2_CID_AUDIO_LIMITER_ENABLED) == 0x9b0940ULL || (unsigned long long)(V4L2_CID_AUDIO_LIMITER_ENABLED) == (unsigned long long)(long long)(int)0x9b0940ULL, "V4L2_CID_AUDIO_LIMITER_ENABLED is 10160448 in the table");
#endif
#ifdef V4L2_CID_AUDIO_LIMITER_RELEASE_TIME
_Static_assert((unsigned long long)(V4L2_CID_AUDIO_LIMITER_RELEASE_TIME) == 0x9b0941ULL || (unsigned long long)(V4L2_CID_AUDIO_LIMITER_RELEASE_TIME) == (unsigned long long)(long long)(int)0x9b0941ULL, "V4L2_CID_AUDIO_LIMITER_RELEASE_TIME is 10160449 in the table");
#endif
#ifdef V4L2_CID_AUDIO_LIMITER_DEVIATION
_Static_assert((unsigned long long)(V4L2_CID_AUDIO_LIMITER_DEVIATION) == 0x9b0942ULL || (unsigned long long)(V4L2_CID_AUDIO_LIMITER_DEVIATION) == (unsigned long long)(long long)(int)0x9b0942ULL, "V4L2_CID_AUDIO_LIMITER_DEVIATION is 10160450 in the table");
#endif
#ifdef V4L2_CID_AUDIO_COMPRESSION_ENABLED
_Static_assert((unsigned long long)(V4L2_CID_AUDIO_COMPRESSION_ENABLED) == 0x9b0950ULL || (unsigned long long)(V4L2_CID_AUDIO_COMPRESSION_ENABLED) == (unsigned long long)(long long)(int)0x9b0950ULL, "V4L2_CID_AUDIO_COMPRESSION_ENABLED is 10160464 in the table");
#endif
#ifdef V4L2_CID_AUDIO_COMPRESSION_GAIN
_Static_assert((unsigned long long)(V4L2_CID_AUDIO_COMPRESSION_GAIN) == 0x9b0951ULL || (unsigned long long)(V4L2_CID_AUDIO_COMPRESSION_GAIN) == (unsigned long long)(long long)(int)0x9b0951ULL, "V4L2_CID_AUDIO_COMPRESSION_GAIN is 10160465 in the table");
#endif
#ifdef V4L2_CID_AUDIO_COMPRESSION_THRESHOLD
_Static_assert((unsigned long long)(V4L2_CID_AUDIO_COMPRESSION_THRESHOLD) == 0x9b0952ULL || (unsigned long long)(V4L2_CID_AUDIO_COMPRESSION_THRESHOLD) == (unsigned long long)(long long)(int)0x9b0952ULL, "V4L2_CID_AUDIO_COMPRESSION_THRESHOLD is 10160466 in the table");
#endif
#ifdef V4L2_CID_AUDIO_COMPRESSION_ATTACK_TIME
_Static_assert((unsigned long long)(V4L2_CID_AUDIO_COMPRESSION_ATTACK_TIME) == 0x9b0953ULL || (unsigned long long)(V4L2_CID_AUDIO_COMPRESSION_ATTACK_TIME) == (unsigned long long)(long long)(int)0x9b0953ULL, "V4L2_CID_AUDIO_COMPRESSION_ATTACK_TIME is 10160467 in the table");
#endif
#ifdef V4L2_CID_AUDIO_COMPRESSION_RELEASE_TIME
_Static_assert((unsigned long long)(V4L2_CID_AUDIO_COMPRESSION_RELEASE_TIME) == 0x9b0954ULL || (unsigned long long)(V4L2_CID_AUDIO_COMPRESSION_RELEASE_TIME) == (unsigned long long)(long long)(int)0x9b0954ULL, "V4L2_CID_AUDIO_COMPRESSION_RELEASE_TIME is 10160468 in the table");
#endif
#ifdef V4L2_CID_PILOT_TONE_ENABLED
_Static_assert((unsigned long long)(V4L2_CID_PILOT_TONE_ENABLED) == 0x9b0960ULL || (unsigned long long)(V4L2_CID_PILOT_TONE_ENABLED) == (unsigned long long)(long long)(int)0x9b0960ULL, "V4L2_CID_PILOT_TONE_ENABLED is 10160480 in the table");
#endif
#ifdef V4L2_CID_PILOT_TONE_DEVIATION
_Static_assert((unsigned long long)(V4L2_CID_PILOT_TONE_DEVIATION) == 0x9b0961ULL || (unsigned long long)(V4L2_CID_PILOT_TONE_DEVIATION) == (unsigned long long)(long long)(int)0x9b0961ULL, "V4L2_CID_PILOT_TONE_DEVIATION is 10160481 in the table");
#endif
#ifdef V4L2_CID_PILOT_TONE_FREQUENCY
_Static_assert((unsigned long long)(V4L2_CID_PILOT_TONE_FREQUENCY) == 0x9b0962ULL || (unsigned long long)(V4L2_CID_PILOT_TONE_FREQUENCY) == (unsigned long long)(long long)(int)0x9b0962ULL, "V4L2_CID_PILOT_TONE_FREQUENCY is 10160482 in the table");
#endif
#ifdef V4L2_CID_TUNE_PREEMPHASIS
_Static_assert((unsigned long long)(V4L2_CID_TUNE_PREEMPHASIS) == 0x9b0970ULL || (unsigned long long)(V4L2_CID_TUNE_PREEMPHASIS) == (unsigned long long)(long long)(int)0x9b0970ULL, "V4L2_CID_TUNE_PREEMPHASIS is 10160496 in the table");
#endif
#ifdef V4L2_CID_TUNE_POWER_LEVEL
_Static_assert((unsigned long long)(V4L2_CID_TUNE_POWER_LEVEL) == 0x9b0971ULL || (unsigned long long)(V4L2_CID_TUNE_POWER_LEVEL) == (unsigned long long)(long long)(int)0x9b0971ULL, "V4L2_CID_TUNE_POWER_LEVEL is 10160497 in the table");
#endif
#ifdef V4L2_CID_TUNE_ANTENNA_CAPACITOR
_Static_assert((unsigned long long)(V4L2_CID_TUNE_ANTENNA_CAPACITOR) == 0x9b0972ULL || (unsigned long long)(V4L2_CID_TUNE_ANTENNA_CAPACITOR) == (unsigned long long)(long long)(int)0x9b0972ULL, "V4L2_CID_TUNE_ANTENNA_CAPACITOR is 10160498 in the table");
#endif
#ifdef V4L2_CID_FLASH_LED_MODE
_Static_assert((unsigned long long)(V4L2_CID_FLASH_LED_MODE) == 0x9c0901ULL || (unsigned long long)(V4L2_CID_FLASH_LED_MODE) == (unsigned long long)(long long)(int)0x9c0901ULL, "V4L2_CID_FLASH_LED_MODE is 10225921 in the table");
#endif
#ifdef V4L2_CID_FLASH_STROBE_SOURCE
_Static_assert((unsigned long long)(V4L2_CID_FLASH_STROBE_SOURCE) == 0x9c0902ULL || (unsigned long long)(V4L2_CID_FLASH_STROBE_SOURCE) == (unsigned long long)(long long)(int)0x9c0902ULL, "V4L2_CID_FLASH_STROBE_SOURCE is 10225922 in the table");
#endif
#ifdef V4L2_CID_FLASH_STROBE
_Static_assert((unsigned long long)(V4L2_CID_FLASH_STROBE) == 0x9c0903ULL || (unsigned long long)(V4L2_CID_FLASH_STROBE) == (unsigned long long)(long long)(int)0x9c0903ULL, "V4L2_CID_FLASH_STROBE is 10225923 in the table");
#endif
#ifdef V4L2_CID_FLASH_STROBE_STOP
_Static_assert((unsigned long long)(V4L2_CID_FLASH_STROBE_STOP) == 0x9c0904ULL || (unsigned long long)(V4L2_CID_FLASH_STROBE_STOP) == (unsigned long long)(long long)(int)0x9c0904ULL, "V4L2_CID_FLASH_STROBE_STOP is 10225924 in the table");
#endif
#ifdef V4L2_CID_FLASH_STROBE_STATUS
_Static_assert((unsigned long long)(V4L2_CID_FLASH_STROBE_STATUS) == 0x9c0905ULL || (unsigned long long)(V4L2_CID_FLASH_STROBE_STATUS) == (unsigned long long)(long long)(int)0x9c0905ULL, "V4L2_CID_FLASH_STROBE_STATUS is 10225925 in the table");
#endif
#ifdef V4L2_CID_FLASH_TIMEOUT
_Static_assert((unsigned long long)(V4L2_CID_FLASH_TIMEOUT) == 0x9c0906ULL || (unsigned long long)(V4L2_CID_FLASH_TIMEOUT) == (unsigned long long)(long long)(int)0x9c0906ULL, "V4L2_CID_FLASH_TIMEOUT is 10225926 in the table");
#endif
#ifdef V4L2_CID_FLASH_INTENSITY
_Static_assert((unsigned long long)(V4L2_CID_FLASH_INTENSITY) == 0x9c0907ULL || (unsigned long long)(V4L2_CID_FLASH_INTENSITY) == (unsigned long long)(long long)(int)0x9c0907ULL, "V4L2_CID_FLASH_INTENSITY is 10225927 in the table");
#endif
#ifdef V4L2_CID_FLASH_TORCH_INTENSITY
_Static_assert((unsigned long long)(V4L2_CID_FLASH_TORCH_INTENSITY) == 0x9c0908ULL || (unsigned long long)(V4L2_CID_FLASH_TORCH_INTENSITY) == (unsigned long long)(long long)(int)0x9c0908ULL, "V4L2_CID_FLASH_TORCH_INTENSITY is 10225928 in the table");
#endif
#ifdef V4L2_CID_FLASH_INDICATOR_INTENSITY
_Static_assert((unsigned long long)(V4L2_CID_FLASH_INDICATOR_INTENSITY) == 0x9c0909ULL || (unsigned long long)(V4L2_CID_FLASH_INDICATOR_INTENSITY) == (unsigned long long)(long long)(int)0x9c0909ULL, "V4L2_CID_FLASH_INDICATOR_INTENSITY is 10225929 in the table");
#endif
#ifdef V4L2_CID_FLASH_FAULT
_Static_assert((unsigned long long)(V4L2_CID_FLASH_FAULT) == 0x9c090aULL || (unsigned long long)(V4L2_CID_FLASH_FAULT) == (unsigned long long)(long long)(int)0x9c090aULL, "V4L2_CID_FLASH_FAULT is 10225930 in the table");
#endif
#ifdef V4L2_CID_FLASH_CHARGE
_Static_assert((unsigned long long)(V4L2_CID_FLASH_CHARGE) == 0x9c090bULL || (unsigned long long)(V4L2_CID_FLASH_CHARGE) == (unsigned long long)(long long)(int)0x9c090bULL, "V4L2_CID_FLASH_CHARGE is 10225931 in the table");
#endif
#ifdef V4L2_CID_FLASH_READY
_Static_assert((unsigned long long)(V4L2_CID_FLASH_READY) == 0x9c090cULL || (unsigned long long)(V4L2_CID_FLASH_READY) == (unsigned long long)(long long)(int)0x9c090cULL, "V4L2_CID_FLASH_READY is 10225932 in the table");
#endif
#ifdef V4L2_CID_JPEG_CHROMA_SUBSAMPLING
_Static_assert((unsigned long long)(V4L2_CID_JPEG_CHROMA_SUBSAMPLING) == 0x9d0901ULL || (unsigned long long)(V4L2_CID_JPEG_CHROMA_SUBSAMPLING) == (unsigned long long)(long long)(int)0x9d0901ULL, "V4L2_CID_JPEG_CHROMA_SUBSAMPLING is 10291457 in the table");
#endif
#ifdef V4L2_CID_JPEG_RESTART_INTERVAL
_Static_assert((unsigned long long)(V4L2_CID_JPEG_RESTART_INTERVAL) == 0x9d0902ULL || (unsigned long long)(V4L2_CID_JPEG_RESTART_INTERVAL) == (unsigned long long)(long long)(int)0x9d0902ULL, "V4L2_CID_JPEG_RESTART_INTERVAL is 10291458 in the table");
#endif
#ifdef V4L2_CID_JPEG_COMPRESSION_QUALITY
_Static_assert((unsigned long long)(V4L2_CID_JPEG_COMPRESSION_QUALITY) == 0x9d0903ULL || (unsigned long long)(V4L2_CID_JPEG_COMPRESSION_QUALITY) == (unsigned long long)(long long)(int)0x9d0903ULL, "V4L2_CID_JPEG_COMPRESSION_QUALITY is 10291459 in the table");
#endif
#ifdef V4L2_CID_JPEG_ACTIVE_MARKER
_Static_assert((unsigned long long)(V4L2_CID_JPEG_ACTIVE_MARKER) == 0x9d0904ULL || (unsigned long long)(V4L2_CID_JPEG_ACTIVE_MARKER) == (unsigned long long)(long long)(int)0x9d0904ULL, "V4L2_CID_JPEG_ACTIVE_MARKER is 10291460 in the table");
#endif
#ifdef V4L2_CID_VBLANK
_Static_assert((unsigned long long)(V4L2_CID_VBLANK) == 0x9e0901ULL || (unsigned long long)(V4L2_CID_VBLANK) == (unsigned long long)(long long)(int)0x9e0901ULL, "V4L2_CID_VBLANK is 10356993 in the table");
#endif
#ifdef V4L2_CID_HBLANK
_Static_assert((unsigned long long)(V4L2_CID_HBLANK) == 0x9e0902ULL || (unsigned long long)(V4L2_CID_HBLANK) == (unsigned long long)(long long)(int)0x9e0902ULL, "V4L2_CID_HBLANK is 10356994 in the table");
#endif
#ifdef V4L2_CID_ANALOGUE_GAIN
_Static_assert((unsigned long long)(V4L2_CID_ANALOGUE_GAIN) == 0x9e0903ULL || (unsigned long long)(V4L2_CID_ANALOGUE_GAIN) == (unsigned long long)(long long)(int)0x9e0903ULL, "V4L2_CID_ANALOGUE_GAIN is 10356995 in the table");
#endif
#ifdef V4L2_CID_TEST_PATTERN_RED
_Static_assert((unsigned long long)(V4L2_CID_TEST_PATTERN_RED) == 0x9e0904ULL || (unsigned long long)(V4L2_CID_TEST_PATTERN_RED) == (unsigned long long)(long long)(int)0x9e0904ULL, "V4L2_CID_TEST_PATTERN_RED is 10356996 in the table");
#endif
#ifdef V4L2_CID_TEST_PATTERN_GREENR
_Static_assert((unsigned long long)(V4L2_CID_TEST_PATTERN_GREENR) == 0x9e0905ULL || (unsigned long long)(V4L2_CID_TEST_PATTERN_GREENR) == (unsigned long long)(long long)(int)0x9e0905ULL, "V4L2_CID_TEST_PATTERN_GREENR is 10356997 in the table");
#endif
#ifdef V4L2_CID_TEST_PATTERN_BLUE
_Static_assert((unsigned long long)(V4L2_CID_TEST_PATTERN_BLUE) == 0x9e0906ULL || (unsigned long long)(V4L2_CID_TEST_PATTERN_BLUE) == (unsigned long long)(long long)(int)0x9e0906ULL, "V4L2_CID_TEST_PATTERN_BLUE is 10356998 in the table");
#endif
#ifdef V4L2_CID_TEST_PATTERN_GREENB
_Static_assert((unsigned long long)(V4L2_CID_TEST_PATTERN_GREENB) == 0x9e0907ULL || (unsigned long long)(V4L2_CID_TEST_PATTERN_GREENB) == (unsigned long long)(long long)(int)0x9e0907ULL, "V4L2_CID_TEST_PATTERN_GREENB is 10356999 in the table");
#endif
#ifdef V4L2_CID_UNIT_CELL_SIZE
_Static_assert((unsigned long long)(V4L2_CID_UNIT_CELL_SIZE) == 0x9e0908ULL || (unsigned long long)(V4L2_CID_UNIT_CELL_SIZE) == (unsigned long long)(long long)(int)0x9e0908ULL, "V4L2_CID_UNIT_CELL_SIZE is 10357000 in the table");
#endif
#ifdef V4L2_CID_NOTIFY_GAINS
_Static_assert((unsigned long long)(V4L2_CID_NOTIFY_GAINS) == 0x9e0909ULL || (unsigned long long)(V4L2_CID_NOTIFY_GAINS) == (unsigned long long)(long long)(int)0x9e0909ULL, "V4L2_CID_NOTIFY_GAINS is 10357001 in the table");
#endif
#ifdef V4L2_CID_LINK_FREQ
_Static_assert((unsigned long long)(V4L2_CID_LINK_FREQ) == 0x9f0901ULL || (unsigned long long)(V4L2_CID_LINK_FREQ) == (unsigned long long)(long long)(int)0x9f0901ULL, "V4L2_CID_LINK_FREQ is 10422529 in the table");
#endif
#ifdef V4L2_CID_PIXEL_RATE
_Static_assert((unsigned long long)(V4L2_CID_PIXEL_RATE) == 0x9f0902ULL || (unsigned long long)(V4L2_CID_PIXEL_RATE) == (unsigned long long)(long long)(int)0x9f0902ULL, "V4L2_CID_PIXEL_RATE is 10422530 in the table");
#endif
#ifdef V4L2_CID_TEST_PATTERN
_Static_assert((unsigned long long)(V4L2_CID_TEST_PATTERN) == 0x9f0903ULL || (unsigned long long)(V4L2_CID_TEST_PATTERN) == (unsigned long long)(long long)(int)0x9f0903ULL, "V4L2_CID_TEST_PATTERN is 10422531 in the table");
#endif
#ifdef V4L2_CID_DEINTERLACING_MODE
_Static_assert((unsigned long long)(V4L2_CID_DEINTERLACING_MODE) == 0x9f0904ULL || (unsigned long long)(V4L2_CID_DEINTERLACING_MODE) == (unsigned long long)(long long)(int)0x9f0904ULL, "V4L2_CID_DEINTERLACING_MODE is 10422532 in the table");
#endif
#ifdef V4L2_CID_DIGITAL_GAIN
_Static_assert((unsigned long long)(V4L2_CID_DIGITAL_GAIN) == 0x9f0905ULL || (unsigned long long)(V4L2_CID_DIGITAL_GAIN) == (unsigned long long)(long long)(int)0x9f0905ULL, "V4L2_CID_DIGITAL_GAIN is 10422533 in the table");
#endif
#ifdef V4L2_CID_DV_TX_HOTPLUG
_Static_assert((unsigned long long)(V4L2_CID_DV_TX_HOTPLUG) == 0xa00901ULL || (unsigned long long)(V4L2_CID_DV_TX_HOTPLUG) == (unsigned long long)(long long)(int)0xa00901ULL, "V4L2_CID_DV_TX_HOTPLUG is 10488065 in the table");
#endif
#ifdef V4L2_CID_DV_TX_RXSENSE
_Static_assert((unsigned long long)(V4L2_CID_DV_TX_RXSENSE) == 0xa00902ULL || (unsigned long long)(V4L2_CID_DV_TX_RXSENSE) == (unsigned long long)(long long)(int)0xa00902ULL, "V4L2_CID_DV_TX_RXSENSE is 10488066 in the table");
#endif
#ifdef V4L2_CID_DV_TX_EDID_PRESENT
_Static_assert((unsigned long long)(V4L2_CID_DV_TX_EDID_PRESENT) == 0xa00903ULL || (unsigned long long)(V4L2_CID_DV_TX_EDID_PRESENT) == (unsigned long long)(long long)(int)0xa00903ULL, "V4L2_CID_DV_TX_EDID_PRESENT is 10488067 in the table");
#endif
#ifdef V4L2_CID_DV_TX_MODE
_Static_assert((unsigned long long)(V4L2_CID_DV_TX_MODE) == 0xa00904ULL || (unsigned long long)(V4L2_CID_DV_TX_MODE) == (unsigned long long)(long long)(int)0xa00904ULL, "V4L2_CID_DV_TX_MODE is 10488068 in the table");
#endif
#ifdef V4L2_CID_DV_TX_RGB_RANGE
_Static_assert((unsigned long long)(V4L2_CID_DV_TX_RGB_RANGE) == 0xa00905ULL || (unsigned long long)(V4L2_CID_DV_TX_RGB_RANGE) == (unsigned long long)(long long)(int)0xa00905ULL, "V4L2_CID_DV_TX_RGB_RANGE is 10488069 in the table");
#endif
#ifdef V4L2_CID_DV_TX_IT_CONTENT_TYPE
_Static_assert((unsigned long long)(V4L2_CID_DV_TX_IT_CONTENT_TYPE) == 0xa00906ULL || (unsigned long long)(V4L2_CID_DV_TX_IT_CONTENT_TYPE) == (unsigned long long)(long long)(int)0xa00906ULL, "V4L2_CID_DV_TX_IT_CONTENT_TYPE is 10488070 in the table");
#endif
#ifdef V4L2_CID_DV_RX_POWER_PRESENT
_Static_assert((unsigned long long)(V4L2_CID_DV_RX_POWER_PRESENT) == 0xa00964ULL || (unsigned long long)(V4L2_CID_DV_RX_POWER_PRESENT) == (unsigned long long)(long long)(int)0xa00964ULL, "V4L2_CID_DV_RX_POWER_PRESENT is 10488164 in the table");
#endif
#ifdef V4L2_CID_DV_RX_RGB_RANGE
_Static_assert((unsigned long long)(V4L2_CID_DV_RX_RGB_RANGE) == 0xa00965ULL || (unsigned long long)(V4L2_CID_DV_RX_RGB_RANGE) == (unsigned long long)(long long)(int)0xa00965ULL, "V4L2_CID_DV_RX_RGB_RANGE is 10488165 in the table");
#endif
#ifdef V4L2_CID_DV_RX_IT_CONTENT_TYPE
_Static_assert((unsigned long long)(V4L2_CID_DV_RX_IT_CONTENT_TYPE) == 0xa00966ULL || (unsigned long long)(V4L2_CID_DV_RX_IT_CONTENT_TYPE) == (unsigned long long)(long long)(int)0xa00966ULL, "V4L2_CID_DV_RX_IT_CONTENT_TYPE is 10488166 in the table");
#endif
#ifdef V4L2_CID_TUNE_DEEMPHASIS
_Static_assert((unsigned long long)(V4L2_CID_TUNE_DEEMPHASIS) == 0xa10901ULL || (unsigned long long)(V4L2_CID_TUNE_DEEMPHASIS) == (unsigned long long)(long long)(int)0xa10901ULL, "V4L2_CID_TUNE_DEEMPHASIS is 10553601 in the table");
#endif
#ifdef V4L2_CID_RDS_RECEPTION
_Static_assert((unsigned long long)(V4L2_CID_RDS_RECEPTION) == 0xa10902ULL || (unsigned long long)(V4L2_CID_RDS_RECEPTION) == (unsigned long long)(long long)(int)0xa10902ULL, "V4L2_CID_RDS_RECEPTION is 10553602 in the table");
#endif
#ifdef V4L2_CID_RDS_RX_PTY
_Static_assert((unsigned long long)(V4L2_CID_RDS_RX_PTY) == 0xa10903ULL || (unsigned long long)(V4L2_CID_RDS_RX_PTY) == (unsigned long long)(long long)(int)0xa10903ULL, "V4L2_CID_RDS_RX_PTY is 10553603 in the table");
#endif
#ifdef V4L2_CID_RDS_RX_PS_NAME
_Static_assert((unsigned long long)(V4L2_CID_RDS_RX_PS_NAME) == 0xa10904ULL || (unsigned long long)(V4L2_CID_RDS_RX_PS_NAME) == (unsigned long long)(long long)(int)0xa10904ULL, "V4L2_CID_RDS_RX_PS_NAME is 10553604 in the table");
#endif
#ifdef V4L2_CID_RDS_RX_RADIO_TEXT
_Static_assert((unsigned long long)(V4L2_CID_RDS_RX_RADIO_TEXT) == 0xa10905ULL || (unsigned long long)(V4L2_CID_RDS_RX_RADIO_TEXT) == (unsigned long long)(long long)(int)0xa10905ULL, "V4L2_CID_RDS_RX_RADIO_TEXT is 10553605 in the table");
#endif
#ifdef V4L2_CID_RDS_RX_TRAFFIC_ANNOUNCEMENT
_Static_assert((unsigned long long)(V4L2_CID_RDS_RX_TRAFFIC_ANNOUNCEMENT) == 0xa10906ULL || (unsigned long long)(V4L2_CID_RDS_RX_TRAFFIC_ANNOUNCEMENT) == (unsigned long long)(long long)(int)0xa10906ULL, "V4L2_CID_RDS_RX_TRAFFIC_ANNOUNCEMENT is 10553606 in the table");
#endif
#ifdef V4L2_CID_RDS_RX_TRAFFIC_PROGRAM
_Static_assert((unsigned long long)(V4L2_CID_RDS_RX_TRAFFIC_PROGRAM) == 0xa10907ULL || (unsigned long long)(V4L2_CID_RDS_RX_TRAFFIC_PROGRAM) == (unsigned long long)(long long)(int)0xa10907ULL, "V4L2_CID_RDS_RX_TRAFFIC_PROGRAM is 10553607 in the table");
#endif
#ifdef V4L2_CID_RDS_RX_MUSIC_SPEECH
_Static_assert((unsigned long long)(V4L2_CID_RDS_RX_MUSIC_SPEECH) == 0xa10908ULL || (unsigned long long)(V4L2_CID_RDS_RX_MUSIC_SPEECH) == (unsigned long long)(long long)(int)0xa10908ULL, "V4L2_CID_RDS_RX_MUSIC_SPEECH is 10553608 in the table");
#endif
#ifdef V4L2_CID_RF_TUNER_BANDWIDTH_AUTO
_Static_assert((unsigned long long)(V4L2_CID_RF_TUNER_BANDWIDTH_AUTO) == 0xa2090bULL || (unsigned long long)(V4L2_CID_RF_TUNER_BANDWIDTH_AUTO) == (unsigned long long)(long long)(int)0xa2090bULL, "V4L2_CID_RF_TUNER_BANDWIDTH_AUTO is 10619147 in the table");
#endif
#ifdef V4L2_CID_RF_TUNER_BANDWIDTH
_Static_assert((unsigned long long)(V4L2_CID_RF_TUNER_BANDWIDTH) == 0xa2090cULL || (unsigned long long)(V4L2_CID_RF_TUNER_BANDWIDTH) == (unsigned long long)(long long)(int)0xa2090cULL, "V4L2_CID_RF_TUNER_BANDWIDTH is 10619148 in the table");
#endif
#ifdef V4L2_CID_RF_TUNER_RF_GAIN
_Static_assert((unsigned long long)(V4L2_CID_RF_TUNER_RF_GAIN) == 0xa20920ULL || (unsigned long long)(V4L2_CID_RF_TUNER_RF_GAIN) == (unsigned long long)(long long)(int)0xa20920ULL, "V4L2_CID_RF_TUNER_RF_GAIN is 10619168 in the table");
#endif
#ifdef V4L2_CID_RF_TUNER_LNA_GAIN_AUTO
_Static_assert((unsigned long long)(V4L2_CID_RF_TUNER_LNA_GAIN_AUTO) == 0xa20929ULL || (unsigned long long)(V4L2_CID_RF_TUNER_LNA_GAIN_AUTO) == (unsigned long long)(long long)(int)0xa20929ULL, "V4L2_CID_RF_TUNER_LNA_GAIN_AUTO is 10619177 in the table");
#endif
#ifdef V4L2_CID_RF_TUNER_LNA_GAIN
_Static_assert((unsigned long long)(V4L2_CID_RF_TUNER_LNA_GAIN) == 0xa2092aULL || (unsigned long long)(V4L2_CID_RF_TUNER_LNA_GAIN) == (unsigned long long)(long long)(int)0xa2092aULL, "V4L2_CID_RF_TUNER_LNA_GAIN is 10619178 in the table");
#endif
#ifdef V4L2_CID_RF_TUNER_MIXER_GAIN_AUTO
_Static_assert((unsigned long long)(V4L2_CID_RF_TUNER_MIXER_GAIN_AUTO) == 0xa20933ULL || (unsigned long long)(V4L2_CID_RF_TUNER_MIXER_GAIN_AUTO) == (unsigned long long)(long long)(int)0xa20933ULL, "V4L2_CID_RF_TUNER_MIXER_GAIN_AUTO is 10619187 in the table");
#endif
#ifdef V4L2_CID_RF_TUNER_MIXER_GAIN
_Static_assert((unsigned long long)(V4L2_CID_RF_TUNER_MIXER_GAIN) == 0xa20934ULL || (unsigned long long)(V4L2_CID_RF_TUNER_MIXER_GAIN) == (unsigned long long)(long long)(int)0xa20934ULL, "V4L2_CID_RF_TUNER_MIXER_GAIN is 10619188 in the table");
#endif
#ifdef V4L2_CID_RF_TUNER_IF_GAIN_AUTO
_Static_assert((unsigned long long)(V4L2_CID_RF_TUNER_IF_GAIN_AUTO) == 0xa2093dULL || (unsigned long long)(V4L2_CID_RF_TUNER_IF_GAIN_AUTO) == (unsigned long long)(long long)(int)0xa2093dULL, "V4L2_CID_RF_TUNER_IF_GAIN_AUTO is 10619197 in the table");
#endif
#ifdef V4L2_CID_RF_TUNER_IF_GAIN
_Static_assert((unsigned long long)(V4L2_CID_RF_TUNER_IF_GAIN) == 0xa2093eULL || (unsigned long long)(V4L2_CID_RF_TUNER_IF_GAIN) == (unsigned long long)(long long)(int)0xa2093eULL, "V4L2_CID_RF_TUNER_IF_GAIN is 10619198 in the table");
#endif
#ifdef V4L2_CID_RF_TUNER_PLL_LOCK
_Static_assert((unsigned long long)(V4L2_CID_RF_TUNER_PLL_LOCK) == 0xa2095bULL || (unsigned long long)(V4L2_CID_RF_TUNER_PLL_LOCK) == (unsigned long long)(long long)(int)0xa2095bULL, "V4L2_CID_RF_TUNER_PLL_LOCK is 10619227 in the table");
#endif
#ifdef V4L2_CID_DETECT_MD_MODE
_Static_assert((unsigned long long)(V4L2_CID_DETECT_MD_MODE) == 0xa30901ULL || (unsigned long long)(V4L2_CID_DETECT_MD_MODE) == (unsigned long long)(long long)(int)0xa30901ULL, "V4L2_CID_DETECT_MD_MODE is 10684673 in the table");
#endif
#ifdef V4L2_CID_DETECT_MD_GLOBAL_THRESHOLD
_Static_assert((unsigned long long)(V4L2_CID_DETECT_MD_GLOBAL_THRESHOLD) == 0xa30902ULL || (unsigned long long)(V4L2_CID_DETECT_MD_GLOBAL_THRESHOLD) == (unsigned long long)(long long)(int)0xa30902ULL, "V4L2_CID_DETECT_MD_GLOBAL_THRESHOLD is 10684674 in the table");
#endif
#ifdef V4L2_CID_DETECT_MD_THRESHOLD_GRID
_Static_assert((unsigned long long)(V4L2_CID_DETECT_MD_THRESHOLD_GRID) == 0xa30903ULL || (unsigned long long)(V4L2_CID_DETECT_MD_THRESHOLD_GRID) == (unsigned long long)(long long)(int)0xa30903ULL, "V4L2_CID_DETECT_MD_THRESHOLD_GRID is 10684675 in the table");
#endif
#ifdef V4L2_CID_DETECT_MD_REGION_GRID
_Static_assert((unsigned long long)(V4L2_CID_DETECT_MD_REGION_GRID) == 0xa30904ULL || (unsigned long long)(V4L2_CID_DETECT_MD_REGION_GRID) == (unsigned long long)(long long)(int)0xa30904ULL, "V4L2_CID_DETECT_MD_REGION_GRID is 10684676 in the table");
#endif
#ifdef V4L2_CID_STATELESS_H264_DECODE_MODE
_Static_assert((unsigned long long)(V4L2_CID_STATELESS_H264_DECODE_MODE) == 0xa40900ULL || (unsigned long long)(V4L2_CID_STATELESS_H264_DECODE_MODE) == (unsigned long long)(long long)(int)0xa40900ULL, "V4L2_CID_STATELESS_H264_DECODE_MODE is 10750208 in the table");
#endif
#ifdef V4L2_CID_STATELESS_H264_START_CODE
_Static_assert((unsigned long long)(V4L2_CID_STATELESS_H264_START_CODE) == 0xa40901ULL || (unsigned long long)(V4L2_CID_STATELESS_H264_START_CODE) == (unsigned long long)(long long)(int)0xa40901ULL, "V4L2_CID_STATELESS_H264_START_CODE is 10750209 in the table");
#endif
#ifdef V4L2_CID_STATELESS_H264_SPS
_Static_assert((unsigned long long)(V4L2_CID_STATELESS_H264_SPS) == 0xa40902ULL || (unsigned long long)(V4L2_CID_STATELESS_H264_SPS) == (unsigned long long)(long long)(int)0xa40902ULL, "V4L2_CID_STATELESS_H264_SPS is 10750210 in the table");
#endif
#ifdef V4L2_CID_STATELESS_H264_PPS
_Static_assert((unsigned long long)(V4L2_CID_STATELESS_H264_PPS) == 0xa40903ULL || (unsigned long long)(V4L2_CID_STATELESS_H264_PPS) == (unsigned long long)(long long)(int)0xa40903ULL, "V4L2_CID_STATELESS_H264_PPS is 10750211 in the table");
#endif
#ifdef V4L2_CID_STATELESS_H264_SCALING_MATRIX
_Static_assert((unsigned long long)(V4L2_CID_STATELESS_H264_SCALING_MATRIX) == 0xa40904ULL || (unsigned long long)(V4L2_CID_STATELESS_H264_SCALING_MATRIX) == (unsigned long long)(long long)(int)0xa40904ULL, "V4L2_CID_STATELESS_H264_SCALING_MATRIX is 10750212 in the table");
#endif
#ifdef V4L2_CID_STATELESS_H264_PRED_WEIGHTS
_Static_assert((unsigned long long)(V4L2_CID_STATELESS_H264_PRED_WEIGHTS) == 0xa40905ULL || (unsigned long long)(V4L2_CID_STATELESS_H264_PRED_WEIGHTS) == (unsigned long long)(long long)(int)0xa40905ULL, "V4L2_CID_STATELESS_H264_PRED_WEIGHTS is 10750213 in the table");
#endif
#ifdef V4L2_CID_STATELESS_H264_SLICE_PARAMS
_Static_assert((unsigned long long)(V4L2_CID_STATELESS_H264_SLICE_PARAMS) == 0xa40906ULL || (unsigned long long)(V4L2_CID_STATELESS_H264_SLICE_PARAMS) == (unsigned long long)(long long)(int)0xa40906ULL, "V4L2_CID_STATELESS_H264_SLICE_PARAMS is 10750214 in the table");
#endif
#ifdef V4L2_CID_STATELESS_H264_DECODE_PARAMS
_Static_assert((unsigned long long)(V4L2_CID_STATELESS_H264_DECODE_PARAMS) == 0xa40907ULL || (unsigned long long)(V4L2_CID_STATELESS_H264_DECODE_PARAMS) == (unsigned long long)(long long)(int)0xa40907ULL, "V4L2_CID_STATELESS_H264_DECODE_PARAMS is 10750215 in the table");
#endif
#ifdef V4L2_CID_STATELESS_FWHT_PARAMS
_Static_assert((unsigned long long)(V4L2_CID_STATELESS_FWHT_PARAMS) == 0xa40964ULL || (unsigned long long)(V4L2_CID_STATELESS_FWHT_PARAMS) == (unsigned long long)(long long)(int)0xa40964ULL, "V4L2_CID_STATELESS_FWHT_PARAMS is 10750308 in the table");
#endif
#ifdef V4L2_CID_STATELESS_VP8_FRAME
_Static_assert((unsigned long long)(V4L2_CID_STATELESS_VP8_FRAME) == 0xa409c8ULL || (unsigned long long)(V4L2_CID_STATELESS_VP8_FRAME) == (unsigned long long)(long long)(int)0xa409c8ULL, "V4L2_CID_STATELESS_VP8_FRAME is 10750408 in the table");
#endif
#ifdef V4L2_CID_STATELESS_MPEG2_SEQUENCE
_Static_assert((unsigned long long)(V4L2_CID_STATELESS_MPEG2_SEQUENCE) == 0xa409dcULL || (unsigned long long)(V4L2_CID_STATELESS_MPEG2_SEQUENCE) == (unsigned long long)(long long)(int)0xa409dcULL, "V4L2_CID_STATELESS_MPEG2_SEQUENCE is 10750428 in the table");
#endif
#ifdef V4L2_CID_STATELESS_MPEG2_PICTURE
_Static_assert((unsigned long long)(V4L2_CID_STATELESS_MPEG2_PICTURE) == 0xa409ddULL || (unsigned long long)(V4L2_CID_STATELESS_MPEG2_PICTURE) == (unsigned long long)(long long)(int)0xa409ddULL, "V4L2_CID_STATELESS_MPEG2_PICTURE is 10750429 in the table");
#endif
#ifdef V4L2_CID_STATELESS_MPEG2_QUANTISATION
_Static_assert((unsigned long long)(V4L2_CID_STATELESS_MPEG2_QUANTISATION) == 0xa409deULL || (unsigned long long)(V4L2_CID_STATELESS_MPEG2_QUANTISATION) == (unsigned long long)(long long)(int)0xa409deULL, "V4L2_CID_STATELESS_MPEG2_QUANTISATION is 10750430 in the table");
#endif
#ifdef V4L2_CID_STATELESS_VP9_FRAME
_Static_assert((unsigned long long)(V4L2_CID_STATELESS_VP9_FRAME) == 0xa40a2cULL || (unsigned long long)(V4L2_CID_STATELESS_VP9_FRAME) == (unsigned long long)(long long)(int)0xa40a2cULL, "V4L2_CID_STATELESS_VP9_FRAME is 10750508 in the table");
#endif
#ifdef V4L2_CID_STATELESS_VP9_COMPRESSED_HDR
_Static_assert((unsigned long long)(V4L2_CID_STATELESS_VP9_COMPRESSED_HDR) == 0xa40a2dULL || (unsigned long long)(V4L2_CID_STATELESS_VP9_COMPRESSED_HDR) == (unsigned long long)(long long)(int)0xa40a2dULL, "V4L2_CID_STATELESS_VP9_COMPRESSED_HDR is 10750509 in the table");
#endif
#ifdef V4L2_CID_STATELESS_HEVC_SPS
_Static_assert((unsigned long long)(V4L2_CID_STATELESS_HEVC_SPS) == 0xa40a90ULL || (unsigned long long)(V4L2_CID_STATELESS_HEVC_SPS) == (unsigned long long)(long long)(int)0xa40a90ULL, "V4L2_CID_STATELESS_HEVC_SPS is 10750608 in the table");
#endif
#ifdef V4L2_CID_STATELESS_HEVC_PPS
_Static_assert((unsigned long long)(V4L2_CID_STATELESS_HEVC_PPS) == 0xa40a91ULL || (unsigned long long)(V4L2_CID_STATELESS_HEVC_PPS) == (unsigned long long)(long long)(int)0xa40a91ULL, "V4L2_CID_STATELESS_HEVC_PPS is 10750609 in the table");
#endif
#ifdef V4L2_CID_STATELESS_HEVC_SLICE_PARAMS
_Static_assert((unsigned long long)(V4L2_CID_STATELESS_HEVC_SLICE_PARAMS) == 0xa40a92ULL || (unsigned long long)(V4L2_CID_STATELESS_HEVC_SLICE_PARAMS) == (unsigned long long)(long long)(int)0xa40a92ULL, "V4L2_CID_STATELESS_HEVC_SLICE_PARAMS is 10750610 in the table");
#endif
#ifdef V4L2_CID_STATELESS_HEVC_SCALING_MATRIX
_Static_assert((unsigned long long)(V4L2_CID_STATELESS_HEVC_SCALING_MATRIX) == 0xa40a93ULL || (unsigned long long)(V4L2_CID_STATELESS_HEVC_SCALING_MATRIX) == (unsigned long long)(long long)(int)0xa40a93ULL, "V4L2_CID_STATELESS_HEVC_SCALING_MATRIX is 10750611 in the table");
#endif
#ifdef V4L2_CID_STATELESS_HEVC_DECODE_PARAMS
_Static_assert((unsigned long long)(V4L2_CID_STATELESS_HEVC_DECODE_PARAMS) == 0xa40a94ULL || (unsigned long long)(V4L2_CID_STATELESS_HEVC_DECODE_PARAMS) == (unsigned long long)(long long)(int)0xa40a94ULL, "V4L2_CID_STATELESS_HEVC_DECODE_PARAMS is 10750612 in the table");
#endif
#ifdef V4L2_CID_STATELESS_HEVC_DECODE_MODE
_Static_assert((unsigned long long)(V4L2_CID_STATELESS_HEVC_DECODE_MODE) == 0xa40a95ULL || (unsigned long long)(V4L2_CID_STATELESS_HEVC_DECODE_MODE) == (unsigned long long)(long long)(int)0xa40a95ULL, "V4L2_CID_STATELESS_HEVC_DECODE_MODE is 10750613 in the table");
#endif
#ifdef V4L2_CID_STATELESS_HEVC_START_CODE
_Static_assert((unsigned long long)(V4L2_CID_STATELESS_HEVC_START_CODE) == 0xa40a96ULL || (unsigned long long)(V4L2_CID_STATELESS_HEVC_START_CODE) == (unsigned long long)(long long)(int)0xa40a96ULL, "V4L2_CID_STATELESS_HEVC_START_CODE is 10750614 in the table");
#endif
#ifdef V4L2_CID_STATELESS_HEVC_ENTRY_POINT_OFFSETS
_Static_assert((unsigned long long)(V4L2_CID_STATELESS_HEVC_ENTRY_POINT_OFFSETS) == 0xa40a97ULL || (unsigned long long)(V4L2_CID_STATELESS_HEVC_ENTRY_POINT_OFFSETS) == (unsigned long long)(long long)(int)0xa40a97ULL, "V4L2_CID_STATELESS_HEVC_ENTRY_POINT_OFFSETS is 10750615 in the table");
#endif
#ifdef V4L2_CID_COLORIMETRY_HDR10_CLL_INFO
_Static_assert((unsigned long long)(V4L2_CID_COLORIMETRY_HDR10_CLL_INFO) == 0xa50900ULL || (unsigned long long)(V4L2_CID_COLORIMETRY_HDR10_CLL_INFO) == (unsigned long long)(long long)(int)0xa50900ULL, "V4L2_CID_COLORIMETRY_HDR10_CLL_INFO is 10815744 in the table");
#endif
#ifdef V4L2_CID_COLORIMETRY_HDR10_MASTERING_DISPLAY
_Static_assert((unsigned long long)(V4L2_CID_COLORIMETRY_HDR10_MASTERING_DISPLAY) == 0xa50901ULL || (unsigned long long)(V4L2_CID_COLORIMETRY_HDR10_MASTERING_DISPLAY) == (unsigned long long)(long long)(int)0xa50901ULL, "V4L2_CID_COLORIMETRY_HDR10_MASTERING_DISPLAY is 10815745 in the table");
#endif
#endif
