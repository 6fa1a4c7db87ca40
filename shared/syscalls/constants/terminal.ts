import { enumSet, flagSet } from "../kinds/constant.ts";

export const inputModes = flagSet(
  [
    ["IGNBRK", 1],
    ["BRKINT", 2],
    ["IGNPAR", 4],
    ["PARMRK", 8],
    ["INPCK", 0x10],
    ["ISTRIP", 0x20],
    ["INLCR", 0x40],
    ["IGNCR", 0x80],
    ["ICRNL", 0x100],
    ["IUCLC", 0x200],
    ["IXON", 0x400],
    ["IXANY", 0x800],
    ["IXOFF", 0x1000],
    ["IMAXBEL", 0x2000],
    ["IUTF8", 0x4000],
  ],
  { header: "asm/termbits.h" },
);

export const outputModes = flagSet(
  [
    ["OPOST", 1],
    ["OLCUC", 2],
    ["ONLCR", 4],
    ["OCRNL", 8],
    ["ONOCR", 0x10],
    ["ONLRET", 0x20],
    ["OFILL", 0x40],
    ["OFDEL", 0x80],
  ],
  { header: "asm/termbits.h" },
);

export const controlModes = flagSet(
  [
    ["CSTOPB", 0x40],
    ["CREAD", 0x80],
    ["PARENB", 0x100],
    ["PARODD", 0x200],
    ["HUPCL", 0x400],
    ["CLOCAL", 0x800],
    ["CMSPAR", 0x40000000],
    ["CRTSCTS", 0x80000000],
  ],
  { header: "asm/termbits.h" },
);

export const localModes = flagSet(
  [
    ["ISIG", 1],
    ["ICANON", 2],
    ["XCASE", 4],
    ["ECHO", 8],
    ["ECHOE", 0x10],
    ["ECHOK", 0x20],
    ["ECHONL", 0x40],
    ["NOFLSH", 0x80],
    ["IEXTEN", 0x8000],
    ["ECHOCTL", 0x200],
    ["ECHOPRT", 0x400],
    ["ECHOKE", 0x800],
    ["FLUSHO", 0x1000],
    ["PENDIN", 0x4000],
    ["TOSTOP", 0x100],
    ["EXTPROC", 0x10000],
  ],
  { header: "asm/termbits.h" },
);

export const baudRates = enumSet(
  [
    ["B0", 0],
    ["B50", 1],
    ["B75", 2],
    ["B110", 3],
    ["B134", 4],
    ["B150", 5],
    ["B200", 6],
    ["B300", 7],
    ["B600", 8],
    ["B1200", 9],
    ["B1800", 10],
    ["B2400", 11],
    ["B4800", 12],
    ["B9600", 13],
    ["B19200", 14],
    ["B38400", 15],
    ["B57600", 0x1001],
    ["B115200", 0x1002],
    ["B230400", 0x1003],
    ["B460800", 0x1004],
    ["B500000", 0x1005],
    ["B576000", 0x1006],
    ["B921600", 0x1007],
    ["B1000000", 0x1008],
    ["B1152000", 0x1009],
    ["B1500000", 0x100a],
    ["B2000000", 0x100b],
    ["B2500000", 0x100c],
    ["B3000000", 0x100d],
    ["B3500000", 0x100e],
    ["B4000000", 0x100f],
    ["BOTHER", 0x1000],
  ],
  { header: "asm/termbits.h" },
);

export const flushQueues = enumSet(
  [
    ["TCIFLUSH", 0],
    ["TCOFLUSH", 1],
    ["TCIOFLUSH", 2],
  ],
  { header: "asm/termbits.h", unknown: "TC???" },
);

export const flowActions = enumSet(
  [
    ["TCOOFF", 0],
    ["TCOON", 1],
    ["TCIOFF", 2],
    ["TCION", 3],
  ],
  { header: "asm/termbits.h", unknown: "TC???" },
);

/** places in c_cc */
export const controlCharacters = enumSet(
  [
    ["VINTR", 0],
    ["VQUIT", 1],
    ["VERASE", 2],
    ["VKILL", 3],
    ["VEOF", 4],
    ["VTIME", 5],
    ["VMIN", 6],
    ["VSWTC", 7],
    ["VSTART", 8],
    ["VSTOP", 9],
    ["VSUSP", 10],
    ["VEOL", 11],
    ["VREPRINT", 12],
    ["VDISCARD", 13],
    ["VWERASE", 14],
    ["VLNEXT", 15],
    ["VEOL2", 16],
  ],
  { header: "asm/termbits.h" },
);

/** what the bytes of a line stand for: a terminal's, or a protocol's */
export const lineDisciplines = enumSet(
  [
    ["N_TTY", 0],
    ["N_SLIP", 1],
    ["N_MOUSE", 2],
    ["N_PPP", 3],
    ["N_AX25", 5],
    ["N_X25", 6],
    ["N_HDLC", 13],
    ["N_HCI", 15],
    ["N_PPS", 18],
    ["N_GSM0710", 21],
    ["N_NULL", 27],
  ],
  { header: "linux/tty.h", unknown: "N_???" },
);

/** lines of a serial port */
export const modemLines = flagSet(
  [
    ["TIOCM_LE", 1],
    ["TIOCM_DTR", 2],
    ["TIOCM_RTS", 4],
    ["TIOCM_ST", 8],
    ["TIOCM_SR", 0x10],
    ["TIOCM_CTS", 0x20],
    ["TIOCM_CAR", 0x40],
    ["TIOCM_RNG", 0x80],
    ["TIOCM_DSR", 0x100],
    ["TIOCM_OUT1", 0x2000],
    ["TIOCM_OUT2", 0x4000],
    ["TIOCM_LOOP", 0x8000],
  ],
  { header: "asm/termios.h", unknown: "TIOCM_???" },
);
