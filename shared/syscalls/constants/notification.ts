import { enumSet, flagSet } from "../kinds/constant.ts";

/** inotify_init1(2) */
export const inotifyFlags = flagSet(
  [
    ["IN_NONBLOCK", 0o4000, "never wait on this descriptor; say EAGAIN instead"],
    ["IN_CLOEXEC", 0o2000000, "close when another program is executed"],
  ],
  { header: "linux/inotify.h", unknown: "IN_???" },
);

/** inotify(7) */
export const inotifyEvents = flagSet(
  [
    ["IN_ACCESS", 0x1, "it was read"],
    ["IN_MODIFY", 0x2, "it was written"],
    ["IN_ATTRIB", 0x4, "its owner, permissions, times or links changed"],
    ["IN_CLOSE_WRITE", 0x8, "closed by someone who could write"],
    ["IN_CLOSE_NOWRITE", 0x10, "closed by someone who could only read"],
    ["IN_OPEN", 0x20, "it was opened"],
    ["IN_MOVED_FROM", 0x40, "a file went away under this name"],
    ["IN_MOVED_TO", 0x80, "a file got this name"],
    ["IN_CREATE", 0x100, "a file or directory was made in it"],
    ["IN_DELETE", 0x200, "a file or directory in it was removed"],
    ["IN_DELETE_SELF", 0x400, "the watched file itself was removed"],
    ["IN_MOVE_SELF", 0x800, "the watched file itself was moved"],
    ["IN_UNMOUNT", 0x2000, "its file system was unmounted"],
    ["IN_Q_OVERFLOW", 0x4000, "events were lost: too many waited"],
    ["IN_IGNORED", 0x8000, "it is no longer watched"],
    ["IN_ONLYDIR", 0x1000000, "only if it is a directory"],
    ["IN_DONT_FOLLOW", 0x2000000, "the link itself, not what it points to"],
    ["IN_EXCL_UNLINK", 0x4000000, "no events of files in it that have lost their names"],
    ["IN_MASK_CREATE", 0x10000000, "fail if it is watched already"],
    ["IN_MASK_ADD", 0x20000000, "add to what it is watched for, instead of replacing"],
    ["IN_ISDIR", 0x40000000, "it happened to a directory"],
    ["IN_ONESHOT", 0x80000000, "tell one event, then stop watching"],
  ],
  { header: "linux/inotify.h", unknown: "IN_???" },
);

/** fanotify_init(2): what stands in bits 2 and 3 */
export const fanotifyClasses = enumSet(
  [
    ["FAN_CLASS_NOTIF", 0x0, "hears of events, has no say in them"],
    ["FAN_CLASS_CONTENT", 0x4, "may allow or refuse access, once the content is final"],
    ["FAN_CLASS_PRE_CONTENT", 0x8, "may allow or refuse access before the content is final"],
  ],
  { header: "linux/fanotify.h", unknown: "FAN_CLASS_???" },
);

export const fanotifyFlags = flagSet(
  [
    ["FAN_CLOEXEC", 0x1, "close when another program is executed"],
    ["FAN_NONBLOCK", 0x2, "never wait on this descriptor; say EAGAIN instead"],
    ["FAN_UNLIMITED_QUEUE", 0x10, "any number of events may wait"],
    ["FAN_UNLIMITED_MARKS", 0x20, "any number of marks"],
    ["FAN_ENABLE_AUDIT", 0x40, "its decisions may go into the audit log"],
    ["FAN_REPORT_PIDFD", 0x80, "say which process by a pidfd"],
    ["FAN_REPORT_TID", 0x100, "say which thread, not which process"],
    ["FAN_REPORT_FID", 0x200, "name files by handles, not by descriptors"],
    ["FAN_REPORT_DIR_FID", 0x400, "name the directory of the file too"],
    ["FAN_REPORT_NAME", 0x800, "say the name in that directory too"],
    ["FAN_REPORT_TARGET_FID", 0x1000, "name also the file that was made or removed"],
  ],
  { header: "linux/fanotify.h", unknown: "FAN_???" },
);

/** fanotify_mark(2) */
export const fanotifyMarkFlags = flagSet(
  [
    ["FAN_MARK_ADD", 0x1, "begin to watch for these events"],
    ["FAN_MARK_REMOVE", 0x2, "stop watching for these events"],
    ["FAN_MARK_DONT_FOLLOW", 0x4, "the link itself, not what it points to"],
    ["FAN_MARK_ONLYDIR", 0x8, "only if it is a directory"],
    ["FAN_MARK_MOUNT", 0x10, "everything below this mount"],
    ["FAN_MARK_IGNORED_MASK", 0x20, "events to leave out"],
    ["FAN_MARK_IGNORED_SURV_MODIFY", 0x40, "leave them out also after a change"],
    ["FAN_MARK_FLUSH", 0x80, "take all marks off"],
    ["FAN_MARK_FILESYSTEM", 0x100, "everything on this file system"],
    ["FAN_MARK_EVICTABLE", 0x200, "may be forgotten when memory is short"],
    ["FAN_MARK_IGNORE", 0x400, "events to leave out, with their flags"],
  ],
  { header: "linux/fanotify.h", unknown: "FAN_MARK_???" },
);

/** fanotify_mark(2); FAN_DIR_MODIFY was in Linux 5.7 only */
export const fanotifyEvents = flagSet(
  [
    ["FAN_ACCESS", 0x1, "it was read"],
    ["FAN_MODIFY", 0x2, "it was written"],
    ["FAN_ATTRIB", 0x4, "its owner, permissions, times or links changed"],
    ["FAN_CLOSE_WRITE", 0x8, "closed by someone who could write"],
    ["FAN_CLOSE_NOWRITE", 0x10, "closed by someone who could only read"],
    ["FAN_OPEN", 0x20, "it was opened"],
    ["FAN_MOVED_FROM", 0x40, "a file went away under this name"],
    ["FAN_MOVED_TO", 0x80, "a file got this name"],
    ["FAN_CREATE", 0x100, "a file or directory was made in it"],
    ["FAN_DELETE", 0x200, "a file or directory in it was removed"],
    ["FAN_DELETE_SELF", 0x400, "the watched file itself was removed"],
    ["FAN_MOVE_SELF", 0x800, "the watched file itself was moved"],
    ["FAN_OPEN_EXEC", 0x1000, "it was opened to be run"],
    ["FAN_Q_OVERFLOW", 0x4000, "events were lost: too many waited"],
    ["FAN_FS_ERROR", 0x8000, "the file system found itself damaged"],
    ["FAN_OPEN_PERM", 0x10000, "somebody asks to open it"],
    ["FAN_ACCESS_PERM", 0x20000, "somebody asks to read it"],
    ["FAN_OPEN_EXEC_PERM", 0x40000, "somebody asks to open it to run it"],
    ["FAN_DIR_MODIFY", 0x80000],
    ["FAN_ONDIR", 0x40000000, "directories too"],
    ["FAN_EVENT_ON_CHILD", 0x8000000, "what lies directly in the directory too"],
    ["FAN_RENAME", 0x10000000, "a file was moved: its old and its new place"],
  ],
  { header: "linux/fanotify.h", unknown: "FAN_???" },
);
