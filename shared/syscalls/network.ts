import { fdResult } from "../render/result.ts";
import { addressFamilies, messageFlags, optionLevels, shutdownHow, socketFlags } from "./constants/socket.ts";
import { defineSyscalls } from "./define.ts";
import { enumeration, flags } from "./kinds/constant.ts";
import { fd } from "./kinds/descriptor.ts";
import { leastOf, lengthOf, result } from "./kinds/length.ts";
import { messageIn, messageOut, messagesIn, messagesOut, messagesReceived } from "./kinds/message.ts";
import { int, size, unsigned } from "./kinds/number.ts";
import { openedSocket, socketEnds } from "./kinds/opened.ts";
import { output } from "./kinds/pointed.ts";
import { fdPair } from "./kinds/shape.ts";
import { socketAddressIn, socketAddressOut } from "./kinds/socket_address.ts";
import { optionIn, optionOut, socketOption, valueResultLength } from "./kinds/socket_option.ts";
import { socketProtocol, socketType } from "./kinds/socket_type.ts";
import { timeout, timespec } from "./kinds/time.ts";
import { socketBufferIn, socketBufferOut } from "./netlink/buffer.ts";

export const networkSyscalls = defineSyscalls({
  socket: {
    nr: 41,
    args: [enumeration("domain", addressFamilies), socketType("type"), socketProtocol("protocol", "domain")],
    returns: fdResult,
    classes: ["network"],
    colour: "network",
    sentence: "Makes a socket: an end point for communication.",
  },
  socketpair: {
    nr: 53,
    args: [enumeration("domain", addressFamilies), socketType("type"), size("protocol"), output("sv", fdPair)],
    classes: ["network"],
    colour: "network",
    sentence: "Makes two sockets connected to each other.",
  },
  connect: {
    nr: 42,
    args: [fd("sockfd"), socketAddressIn("addr", "addrlen"), int("addrlen")],
    captures: [socketEnds(0)],
    classes: ["network"],
    colour: "network",
    mayBlock: true,
    sentence: "Connects a socket to an address.",
  },
  accept: {
    nr: 43,
    args: [fd("sockfd"), socketAddressOut("addr", "addrlen"), valueResultLength("addrlen", "addr")],
    returns: fdResult,
    captures: [openedSocket],
    classes: ["network"],
    colour: "network",
    mayBlock: true,
    sentence: "Takes the next connection of a listening socket.",
  },
  accept4: {
    nr: 288,
    args: [
      fd("sockfd"),
      socketAddressOut("addr", "addrlen"),
      valueResultLength("addrlen", "addr"),
      flags("flags", socketFlags),
    ],
    returns: fdResult,
    captures: [openedSocket],
    classes: ["network"],
    colour: "network",
    mayBlock: true,
    sentence: "Takes the next connection of a listening socket, with flags.",
  },
  bind: {
    nr: 49,
    args: [fd("sockfd"), socketAddressIn("addr", "addrlen"), int("addrlen")],
    captures: [socketEnds(0)],
    classes: ["network"],
    colour: "network",
    sentence: "Gives a socket its own address.",
  },
  listen: {
    nr: 50,
    args: [fd("sockfd"), int("backlog")],
    captures: [socketEnds(0)],
    classes: ["network"],
    colour: "network",
    sentence: "Begins to accept connections.",
  },
  getsockname: {
    nr: 51,
    args: [fd("sockfd"), socketAddressOut("addr", "addrlen"), valueResultLength("addrlen", "addr")],
    classes: ["network"],
    colour: "network",
    sentence: "Asks for a socket's own address.",
  },
  getpeername: {
    nr: 52,
    args: [fd("sockfd"), socketAddressOut("addr", "addrlen"), valueResultLength("addrlen", "addr")],
    classes: ["network"],
    colour: "network",
    sentence: "Asks for the address of the other side.",
  },
  sendto: {
    nr: 44,
    args: [
      fd("sockfd"),
      socketBufferIn("buf", lengthOf("len")),
      size("len"),
      flags("flags", messageFlags),
      socketAddressIn("dest_addr", "addrlen"),
      int("addrlen"),
    ],
    classes: ["network"],
    colour: "network",
    mayBlock: true,
    sentence: "Sends bytes through a socket.",
  },
  recvfrom: {
    nr: 45,
    args: [
      fd("sockfd"),
      // With MSG_TRUNC the result is what there was, which may be more than there is room for.
      socketBufferOut("buf", leastOf(result, lengthOf("len"))),
      size("len"),
      flags("flags", messageFlags),
      socketAddressOut("src_addr", "addrlen"),
      valueResultLength("addrlen", "src_addr"),
    ],
    classes: ["network"],
    colour: "network",
    mayBlock: true,
    sentence: "Receives bytes from a socket.",
  },
  sendmsg: {
    nr: 46,
    args: [fd("sockfd"), messageIn("msg"), flags("flags", messageFlags)],
    classes: ["network"],
    colour: "network",
    mayBlock: true,
    sentence: "Sends a message with control data through a socket.",
  },
  recvmsg: {
    nr: 47,
    args: [fd("sockfd"), messageOut("msg"), flags("flags", messageFlags)],
    classes: ["network"],
    colour: "network",
    mayBlock: true,
    sentence: "Receives a message with control data from a socket.",
  },
  sendmmsg: {
    nr: 307,
    args: [fd("sockfd"), messagesIn("msgvec", "vlen"), unsigned("vlen"), flags("flags", messageFlags)],
    classes: ["network"],
    colour: "network",
    mayBlock: true,
    sentence: "Sends several messages at once.",
  },
  recvmmsg: {
    nr: 299,
    args: [
      fd("sockfd"),
      messagesOut("msgvec", "vlen"),
      unsigned("vlen"),
      flags("flags", messageFlags),
      timeout("timeout", timespec),
    ],
    returns: messagesReceived,
    classes: ["network"],
    colour: "network",
    mayBlock: true,
    sentence: "Receives several messages at once.",
  },
  shutdown: {
    nr: 48,
    args: [fd("sockfd"), enumeration("how", shutdownHow)],
    classes: ["network"],
    colour: "network",
    sentence: "Closes one or both directions of a connection.",
  },
  setsockopt: {
    nr: 54,
    args: [
      fd("sockfd"),
      enumeration("level", optionLevels),
      socketOption("optname", "level", "set"),
      optionIn("optval", "level", "optname", "optlen"),
      int("optlen"),
    ],
    classes: ["network"],
    colour: "network",
    sentence: "Sets an option of a socket.",
  },
  getsockopt: {
    nr: 55,
    args: [
      fd("sockfd"),
      enumeration("level", optionLevels),
      socketOption("optname", "level", "get"),
      optionOut("optval", "level", "optname", "optlen"),
      valueResultLength("optlen"),
    ],
    classes: ["network"],
    colour: "network",
    sentence: "Reads an option of a socket.",
  },
});
