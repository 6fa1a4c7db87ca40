import { enumSet, flagSet } from "../kinds/constant.ts";

export const pollEvents = flagSet(
  [
    ["POLLIN", 1],
    ["POLLPRI", 2],
    ["POLLOUT", 4],
    ["POLLERR", 8],
    ["POLLHUP", 0x10],
    ["POLLNVAL", 0x20],
    ["POLLRDNORM", 0x40],
    ["POLLRDBAND", 0x80],
    ["POLLWRNORM", 0x100],
    ["POLLWRBAND", 0x200],
    ["POLLMSG", 0x400],
    ["POLLREMOVE", 0x1000],
    ["POLLRDHUP", 0x2000],
    ["POLL_BUSY_LOOP", 0x8000],
  ],
  { header: "linux/poll.h", unknown: "POLL???" },
);

export const epollEvents = flagSet(
  [
    ["EPOLLIN", 1],
    ["EPOLLPRI", 2],
    ["EPOLLOUT", 4],
    ["EPOLLERR", 8],
    ["EPOLLHUP", 0x10],
    ["EPOLLNVAL", 0x20],
    ["EPOLLRDNORM", 0x40],
    ["EPOLLRDBAND", 0x80],
    ["EPOLLWRNORM", 0x100],
    ["EPOLLWRBAND", 0x200],
    ["EPOLLMSG", 0x400],
    ["EPOLLRDHUP", 0x2000],
    ["EPOLLEXCLUSIVE", 0x10000000],
    ["EPOLLWAKEUP", 0x20000000],
    ["EPOLLONESHOT", 0x40000000],
    ["EPOLLET", 0x80000000],
  ],
  { header: "linux/eventpoll.h", unknown: "EPOLL???" },
);

export const epollOperations = enumSet(
  [
    ["EPOLL_CTL_ADD", 1],
    ["EPOLL_CTL_MOD", 3],
    ["EPOLL_CTL_DEL", 2],
  ],
  { header: "linux/eventpoll.h", unknown: "EPOLL_CTL_???" },
);

export const epollFlags = flagSet([["EPOLL_CLOEXEC", 0o2000000]], {
  header: "linux/eventpoll.h",
  unknown: "EPOLL_???",
});
