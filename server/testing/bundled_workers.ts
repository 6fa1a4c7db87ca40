import { inject } from "vitest";
import { takeWorkersFrom } from "../worker_module.ts";

takeWorkersFrom(new URL(inject("workers")));
