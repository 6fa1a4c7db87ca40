{
  "targets": [
    {
      "target_name": "trapline",
      "sources": [
        "native/binding/addon.cc",
        "native/binding/message_queue.cc",
        "native/binding/options.cc",
        "native/binding/thread_policy.cc",
        "native/binding/trace_session.cc",
        "native/core/attacher.cc",
        "native/core/batch.cc",
        "native/core/call_filter.cc",
        "native/core/capture_buffer.cc",
        "native/core/capture_reader.cc",
        "native/core/capture_table.cc",
        "native/core/child_signal.cc",
        "native/core/cpu_sharing.cc",
        "native/core/descriptor_reader.cc",
        "native/core/event_recorder.cc",
        "native/core/event_writer.cc",
        "native/core/launcher.cc",
        "native/core/memory_reader.cc",
        "native/core/netlink_message.cc",
        "native/core/proc_task.cc",
        "native/core/ptrace_ops.cc",
        "native/core/socket_diagnosis.cc",
        "native/core/shared_cpus.cc",
        "native/core/task_table.cc",
        "native/core/trace_control.cc",
        "native/core/tracer.cc",
        "native/core/tracer_lifecycle.cc",
        "native/core/wait_status.cc",
        "native/core/wake_timer.cc"
      ],
      "include_dirs": ["<!(node -p \"require('node-addon-api').include_dir\")", "native/core"],
      "defines": ["NAPI_VERSION=8", "NAPI_DISABLE_CPP_EXCEPTIONS", "NODE_ADDON_API_DISABLE_DEPRECATED", "NODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS"],
      "cflags!": ["-O3"],
      "cflags_cc!": ["-fno-exceptions", "-fno-rtti", "-std=gnu++17", "-std=gnu++20", "-O3"],
      "cflags_cc": [
        "-std=c++20",
        "-O2",
        "-Wall",
        "-Wextra",
        "-Wconversion",
        "-Werror",
        "-fvisibility=hidden",
        "-fstack-protector-strong",
        "-fexceptions"
      ],
      "ldflags": ["-Wl,-z,nodelete", "-Wl,-z,now", "-Wl,-z,relro"]
    }
  ]
}
