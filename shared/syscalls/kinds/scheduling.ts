import type { ResultDecoder } from "../../render/result.ts";
import { schedulingPolicies } from "../constants/resource.ts";
import { namedResult } from "./fcntl.ts";

/** `0 (SCHED_OTHER)` */
export const schedulerResult: ResultDecoder = namedResult(schedulingPolicies);
