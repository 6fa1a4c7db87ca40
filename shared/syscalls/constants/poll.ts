import { enumSet, flagSet } from "../kinds/constant.ts";

export const pollEvents = flagSet(
  [
    ["POLLIN", 1, "readable"],
    ["POLLPRI", 2, "urgent data"],
    ["POLLOUT", 4, "writable"],
    ["POLLERR", 8, "an error"],
    ["POLLHUP", 0x10, "the other side is gone"],
    ["POLLNVAL", 0x20, "no open descriptor"],
    ["POLLRDNORM", 0x40, "readable"],
    ["POLLRDBAND", 0x80],
    ["POLLWRNORM", 0x100, "writable"],
    ["POLLWRBAND", 0x200],
    ["POLLMSG", 0x400],
    ["POLLREMOVE", 0x1000],
    ["POLLRDHUP", 0x2000, "the other side sends no more"],
    ["POLL_BUSY_LOOP", 0x8000],
  ],
  { header: "linux/poll.h", unknown: "POLL???" },
);

export const epollEvents = flagSet(
  [
    ["EPOLLIN", 1, "readable"],
    ["EPOLLPRI", 2, "urgent data"],
    ["EPOLLOUT", 4, "writable"],
    ["EPOLLERR", 8, "an error"],
    ["EPOLLHUP", 0x10, "the other side is gone"],
    ["EPOLLNVAL", 0x20],
    ["EPOLLRDNORM", 0x40, "readable"],
    ["EPOLLRDBAND", 0x80],
    ["EPOLLWRNORM", 0x100, "writable"],
    ["EPOLLWRBAND", 0x200],
    ["EPOLLMSG", 0x400],
    ["EPOLLRDHUP", 0x2000, "the other side sends no more"],
    ["EPOLLEXCLUSIVE", 0x10000000, "wake one of those who wait"],
    ["EPOLLWAKEUP", 0x20000000, "no sleep while it is handled"],
    ["EPOLLONESHOT", 0x40000000, "report once"],
    ["EPOLLET", 0x80000000, "report changes only"],
  ],
  { header: "linux/eventpoll.h", unknown: "EPOLL???" },
);

export const epollOperations = enumSet(
  [
    ["EPOLL_CTL_ADD", 1, "watch it"],
    ["EPOLL_CTL_MOD", 3, "watch for something else"],
    ["EPOLL_CTL_DEL", 2, "watch it no longer"],
  ],
  { header: "linux/eventpoll.h", unknown: "EPOLL_CTL_???" },
);

export const epollFlags = flagSet([["EPOLL_CLOEXEC", 0o2000000, "close when another program is executed"]], {
  header: "linux/eventpoll.h",
  unknown: "EPOLL_???",
});
