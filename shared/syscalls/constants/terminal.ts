import { enumSet, flagSet } from "../kinds/constant.ts";

export const inputModes = flagSet(
  [
    ["IGNBRK", 1, "ignore a break"],
    ["BRKINT", 2, "a break interrupts the foreground group"],
    ["IGNPAR", 4, "drop bytes with a wrong parity"],
    ["PARMRK", 8, "mark bytes with a wrong parity"],
    ["INPCK", 0x10, "check the parity of input"],
    ["ISTRIP", 0x20, "drop the eighth bit"],
    ["INLCR", 0x40, "newline becomes carriage return"],
    ["IGNCR", 0x80, "drop carriage returns"],
    ["ICRNL", 0x100, "carriage return becomes newline"],
    ["IUCLC", 0x200, "capitals become small letters"],
    ["IXON", 0x400, "Ctrl-S stops output, Ctrl-Q lets it go on"],
    ["IXANY", 0x800, "any key lets output go on"],
    ["IXOFF", 0x1000, "ask the other side to pause when input is full"],
    ["IMAXBEL", 0x2000, "ring when input is full"],
    ["IUTF8", 0x4000, "erase whole UTF-8 characters"],
  ],
  { header: "asm/termbits.h" },
);

export const outputModes = flagSet(
  [
    ["OPOST", 1, "change output as the other flags say"],
    ["OLCUC", 2, "small letters become capitals"],
    ["ONLCR", 4, "newline becomes carriage return and newline"],
    ["OCRNL", 8, "carriage return becomes newline"],
    ["ONOCR", 0x10, "no carriage return in the first column"],
    ["ONLRET", 0x20, "newline goes to the first column"],
    ["OFILL", 0x40, "wait by sending fill characters"],
    ["OFDEL", 0x80, "fill characters are DEL, not NUL"],
  ],
  { header: "asm/termbits.h" },
);

export const controlModes = flagSet(
  [
    ["CSTOPB", 0x40, "two stop bits"],
    ["CREAD", 0x80, "receive"],
    ["PARENB", 0x100, "with parity"],
    ["PARODD", 0x200, "odd parity"],
    ["HUPCL", 0x400, "hang up at the last close"],
    ["CLOCAL", 0x800, "ignore the modem's lines"],
    ["CMSPAR", 0x40000000, "the parity bit is always the same"],
    ["CRTSCTS", 0x80000000, "flow control by the lines RTS and CTS"],
  ],
  { header: "asm/termbits.h" },
);

export const localModes = flagSet(
  [
    ["ISIG", 1, "keys send signals (Ctrl-C, Ctrl-\\, Ctrl-Z)"],
    ["ICANON", 2, "input by lines, which can be edited"],
    ["XCASE", 4],
    ["ECHO", 8, "show what is typed"],
    ["ECHOE", 0x10, "erasing removes the character from the screen"],
    ["ECHOK", 0x20, "deleting a line goes to a new one"],
    ["ECHONL", 0x40, "show newlines even without ECHO"],
    ["NOFLSH", 0x80, "keep what is queued when a key sends a signal"],
    ["IEXTEN", 0x8000, "keys of the implementation (Ctrl-V, Ctrl-O)"],
    ["ECHOCTL", 0x200, "show control characters as ^X"],
    ["ECHOPRT", 0x400, "show erased characters while they are erased"],
    ["ECHOKE", 0x800, "deleting a line removes it from the screen"],
    ["FLUSHO", 0x1000],
    ["PENDIN", 0x4000],
    ["TOSTOP", 0x100, "writing from the background stops the writer"],
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
    ["TCIFLUSH", 0, "what was received and not read"],
    ["TCOFLUSH", 1, "what was written and not sent"],
    ["TCIOFLUSH", 2, "both"],
  ],
  { header: "asm/termbits.h", unknown: "TC???" },
);

export const flowActions = enumSet(
  [
    ["TCOOFF", 0, "hold output"],
    ["TCOON", 1, "let output go on"],
    ["TCIOFF", 2, "ask the other side to pause"],
    ["TCION", 3, "ask the other side to go on"],
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
    ["TIOCM_DTR", 2, "ready, from us (DTR)"],
    ["TIOCM_RTS", 4, "we want to send (RTS)"],
    ["TIOCM_ST", 8],
    ["TIOCM_SR", 0x10],
    ["TIOCM_CTS", 0x20, "we may send (CTS)"],
    ["TIOCM_CAR", 0x40, "the modem hears a carrier (DCD)"],
    ["TIOCM_RNG", 0x80, "the telephone rings (RI)"],
    ["TIOCM_DSR", 0x100, "ready, from the modem (DSR)"],
    ["TIOCM_OUT1", 0x2000],
    ["TIOCM_OUT2", 0x4000],
    ["TIOCM_LOOP", 0x8000],
  ],
  { header: "asm/termios.h", unknown: "TIOCM_???" },
);
