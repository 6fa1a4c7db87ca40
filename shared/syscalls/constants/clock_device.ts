/** Clocks and counters in hardware. */
import { enumSet, flagSet } from "../kinds/constant.ts";

export const lowVoltages = flagSet(
  [
    ["RTC_VL_DATA_INVALID", 1],
    ["RTC_VL_BACKUP_LOW", 2],
    ["RTC_VL_BACKUP_EMPTY", 4],
    ["RTC_VL_ACCURACY_LOW", 8],
    ["RTC_VL_BACKUP_SWITCH", 0x10],
  ],
  { header: "linux/rtc.h", unknown: "RTC_VL_???" },
);

export const clockParameters = enumSet(
  [
    ["RTC_PARAM_FEATURES", 0],
    ["RTC_PARAM_CORRECTION", 1],
    ["RTC_PARAM_BACKUP_SWITCH_MODE", 2],
  ],
  { header: "linux/rtc.h", unknown: "RTC_PARAM_???" },
);

export const clockFeatures = flagSet(
  [
    ["1<<RTC_FEATURE_ALARM", 1],
    ["1<<RTC_FEATURE_ALARM_RES_MINUTE", 2],
    ["1<<RTC_FEATURE_NEED_WEEK_DAY", 4],
    ["1<<RTC_FEATURE_ALARM_RES_2S", 8],
    ["1<<RTC_FEATURE_UPDATE_INTERRUPT", 0x10],
    ["1<<RTC_FEATURE_CORRECTION", 0x20],
    ["1<<RTC_FEATURE_BACKUP_SWITCH_MODE", 0x40],
    ["1<<RTC_FEATURE_ALARM_WAKEUP_ONLY", 0x80],
  ],
  { unknown: "1<<RTC_FEATURE_???" },
);

export const backupSwitches = enumSet(
  [
    ["RTC_BSM_DISABLED", 0],
    ["RTC_BSM_DIRECT", 1],
    ["RTC_BSM_LEVEL", 2],
    ["RTC_BSM_STANDBY", 3],
  ],
  { header: "linux/rtc.h", unknown: "RTC_BSM_???" },
);

export const timestampFlags = flagSet(
  [
    ["PTP_ENABLE_FEATURE", 1],
    ["PTP_RISING_EDGE", 2],
    ["PTP_FALLING_EDGE", 4],
    ["PTP_STRICT_FLAGS", 8],
  ],
  { header: "linux/ptp_clock.h", unknown: "PTP_???" },
);

export const periodicFlags = flagSet(
  [
    ["PTP_PEROUT_ONE_SHOT", 1],
    ["PTP_PEROUT_DUTY_CYCLE", 2],
    ["PTP_PEROUT_PHASE", 4],
  ],
  { header: "linux/ptp_clock.h", unknown: "PTP_PEROUT_???" },
);

export const pinFunctions = enumSet(
  [
    ["PTP_PF_NONE", 0],
    ["PTP_PF_EXTTS", 1],
    ["PTP_PF_PEROUT", 2],
    ["PTP_PF_PHYSYNC", 3],
  ],
  { header: "linux/ptp_clock.h", unknown: "PTP_PF_???" },
);

export const counterComponents = enumSet(
  [
    ["COUNTER_COMPONENT_NONE", 0],
    ["COUNTER_COMPONENT_SIGNAL", 1],
    ["COUNTER_COMPONENT_COUNT", 2],
    ["COUNTER_COMPONENT_FUNCTION", 3],
    ["COUNTER_COMPONENT_SYNAPSE_ACTION", 4],
    ["COUNTER_COMPONENT_EXTENSION", 5],
  ],
  { header: "linux/counter.h", unknown: "COUNTER_COMPONENT_???" },
);

export const counterScopes = enumSet(
  [
    ["COUNTER_SCOPE_DEVICE", 0],
    ["COUNTER_SCOPE_SIGNAL", 1],
    ["COUNTER_SCOPE_COUNT", 2],
  ],
  { header: "linux/counter.h", unknown: "COUNTER_SCOPE_???" },
);

export const counterEvents = enumSet(
  [
    ["COUNTER_EVENT_OVERFLOW", 0],
    ["COUNTER_EVENT_UNDERFLOW", 1],
    ["COUNTER_EVENT_OVERFLOW_UNDERFLOW", 2],
    ["COUNTER_EVENT_THRESHOLD", 3],
    ["COUNTER_EVENT_INDEX", 4],
    ["COUNTER_EVENT_CHANGE_OF_STATE", 5],
    ["COUNTER_EVENT_CAPTURE", 6],
  ],
  { header: "linux/counter.h", unknown: "COUNTER_EVENT_???" },
);
