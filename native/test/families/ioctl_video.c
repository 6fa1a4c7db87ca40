/* Requests of cameras, tuners and codecs. */
#include "ioctl_probe.h"
#include <linux/videodev2.h>

int main(void) {
  static const unsigned long sized[] = {
      VIDIOC_QUERYCAP, VIDIOC_ENUM_FMT, VIDIOC_G_FMT, VIDIOC_S_FMT, VIDIOC_TRY_FMT, VIDIOC_REQBUFS, VIDIOC_QUERYBUF,
      VIDIOC_QBUF, VIDIOC_DQBUF, VIDIOC_G_FBUF, VIDIOC_S_FBUF, VIDIOC_STREAMON, VIDIOC_STREAMOFF, VIDIOC_G_PARM,
      VIDIOC_S_PARM, VIDIOC_G_STD, VIDIOC_S_STD, VIDIOC_ENUMSTD, VIDIOC_ENUMINPUT, VIDIOC_G_INPUT, VIDIOC_S_INPUT,
      VIDIOC_G_CTRL, VIDIOC_S_CTRL, VIDIOC_G_TUNER, VIDIOC_S_TUNER, VIDIOC_QUERYCTRL, VIDIOC_QUERY_EXT_CTRL,
      VIDIOC_CROPCAP, VIDIOC_G_CROP, VIDIOC_S_CROP, VIDIOC_G_EXT_CTRLS, VIDIOC_S_EXT_CTRLS, VIDIOC_TRY_EXT_CTRLS,
      VIDIOC_ENUM_FRAMESIZES, VIDIOC_ENUM_FRAMEINTERVALS, VIDIOC_CREATE_BUFS, VIDIOC_EXPBUF,
  };
  static const uint32_t types[] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 0x80};
  static const uint32_t controls[] = {
      V4L2_CID_BRIGHTNESS, V4L2_CID_EXPOSURE_ABSOLUTE, V4L2_CID_MPEG_VIDEO_BITRATE, V4L2_CID_USER_CLASS,
      V4L2_CID_BRIGHTNESS | V4L2_CTRL_FLAG_NEXT_CTRL, V4L2_CTRL_FLAG_NEXT_COMPOUND, V4L2_CID_USER_BASE + 0x900, 5,
  };
  struct v4l2_format format = {};
  struct v4l2_clip clips[] = {{{1, 2, 3, 4}}, {{5, 6, 7, 8}}};
  struct v4l2_ext_control list[] = {{V4L2_CID_CONTRAST, .value = -3}, {V4L2_CID_RDS_TX_PS_NAME, 8, .string = "RADIO ONE"}};
  struct v4l2_ext_controls all = {.ctrl_class = V4L2_CTRL_CLASS_USER, .count = 2, .error_idx = 1, .controls = list};
  probe_answer_requests();
  probe_begin();
  PROBE_EACH(sized, PROBE_SIZED(sized[i_]));
  PROBE_EACH(types, ({
               format.type = types[i_];
               format.fmt.pix.width = 640;
               format.fmt.pix.height = 480;
               format.fmt.pix.pixelformat = V4L2_PIX_FMT_YUYV;
               format.fmt.pix.colorspace = V4L2_COLORSPACE_SRGB;
               probe_both(VIDIOC_G_FMT, &format);
               probe_both(VIDIOC_S_FMT, &format);
             }));
  format.type = V4L2_BUF_TYPE_VIDEO_OVERLAY;
  format.fmt.win.clips = clips;
  format.fmt.win.clipcount = 2;
  probe_both(VIDIOC_S_FMT, &format);
  probe_both(VIDIOC_G_FMT, &format);
  format.type = V4L2_BUF_TYPE_VIDEO_CAPTURE_MPLANE;
  format.fmt.pix_mp.num_planes = 3;
  probe_both(VIDIOC_TRY_FMT, &format);
  PROBE_EACH(controls, ({
               struct v4l2_control control = {controls[i_], -7};
               struct v4l2_queryctrl query = {.id = controls[i_], .type = V4L2_CTRL_TYPE_MENU, .name = "a control"};
               probe_both(VIDIOC_G_CTRL, &control);
               probe_both(VIDIOC_S_CTRL, &control);
               probe_both(VIDIOC_QUERYCTRL, &query);
             }));
  probe_both(VIDIOC_G_EXT_CTRLS, &all);
  probe_both(VIDIOC_S_EXT_CTRLS, &all);
  all.controls = probe_half(list, sizeof *list);
  probe_both(VIDIOC_G_EXT_CTRLS, &all);
  probe_both(VIDIOC_TRY_EXT_CTRLS, &all);
  all.controls = NULL;
  probe_both(VIDIOC_S_EXT_CTRLS, &all);
  probe_end();
}
