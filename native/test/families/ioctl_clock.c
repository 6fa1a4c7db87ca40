/* Requests of clocks, counters, watchdogs and the random number generator. */
#include "ioctl_probe.h"
#include <linux/counter.h>
#include <linux/ptp_clock.h>
#include <linux/random.h>
#include <linux/rtc.h>
#include <linux/watchdog.h>

int main(void) {
  static const unsigned long sized[] = {
      RTC_ALM_READ, RTC_RD_TIME, RTC_ALM_SET, RTC_SET_TIME, RTC_IRQP_READ, RTC_EPOCH_READ, RTC_WKALM_RD, RTC_WKALM_SET,
      RTC_PLL_GET, RTC_PLL_SET, RTC_VL_READ, RTC_PARAM_SET,
      PTP_CLOCK_GETCAPS, PTP_CLOCK_GETCAPS2, PTP_EXTTS_REQUEST, PTP_EXTTS_REQUEST2, PTP_PEROUT_REQUEST,
      PTP_PEROUT_REQUEST2, PTP_SYS_OFFSET, PTP_SYS_OFFSET2, PTP_SYS_OFFSET_EXTENDED, PTP_SYS_OFFSET_EXTENDED2,
      PTP_PIN_GETFUNC, PTP_PIN_GETFUNC2, PTP_PIN_SETFUNC, PTP_PIN_SETFUNC2, PTP_SYS_OFFSET_PRECISE,
      PTP_SYS_OFFSET_PRECISE2, COUNTER_ADD_WATCH_IOCTL,
      WDIOC_GETSTATUS, WDIOC_GETBOOTSTATUS, WDIOC_GETTEMP, WDIOC_GETTIMEOUT, WDIOC_GETPRETIMEOUT, WDIOC_GETTIMELEFT,
      WDIOC_SETTIMEOUT, WDIOC_SETPRETIMEOUT, WDIOC_GETSUPPORT, RNDGETENTCNT, RNDADDTOENTCNT, RNDADDENTROPY, RNDGETPOOL,
  };
  static const unsigned long values[] = {
      RTC_IRQP_SET, RTC_EPOCH_SET, RTC_AIE_ON, RTC_AIE_OFF, RTC_UIE_ON, RTC_UIE_OFF, RTC_PIE_ON, RTC_PIE_OFF,
      RTC_WIE_ON, RTC_WIE_OFF, RTC_VL_CLR, PTP_ENABLE_PPS, PTP_ENABLE_PPS2, COUNTER_ENABLE_EVENTS_IOCTL,
      COUNTER_DISABLE_EVENTS_IOCTL, WDIOC_KEEPALIVE, WDIOC_SETOPTIONS, RNDZAPENTCNT, RNDCLEARPOOL, RNDRESEEDCRNG,
  };
  struct { int entropy, size; char bytes[40]; } pool = {12, 40, "some bytes that are a surprise to all"};
  struct rtc_param parameter = {.param = RTC_PARAM_CORRECTION, .svalue = -5, .index = 1};
  probe_answer_requests();
  probe_begin();
  PROBE_EACH(sized, PROBE_SIZED(sized[i_]));
  PROBE_EACH(values, probe_value(values[i_]));
  probe_both(RNDADDENTROPY, probe_tail_of(&pool, sizeof pool));
  probe_both(RNDADDENTROPY, probe_half(&pool, 30));
  probe_both(RTC_PARAM_GET, NULL);
  probe_both(RTC_PARAM_GET, &parameter);
  parameter.param = RTC_PARAM_FEATURES;
  parameter.uvalue = 1 << RTC_FEATURE_ALARM | 1 << RTC_FEATURE_CORRECTION;
  probe_both(RTC_PARAM_GET, &parameter);
  probe_both(RTC_PARAM_SET, &parameter);
  probe_end();
}
