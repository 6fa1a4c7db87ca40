import { type Vocabulary, vocabularyOf } from "../../shared/filter/vocabulary.ts";
import { errnoName } from "../../shared/render/errno.ts";
import { CALL_BY_NAME } from "../../shared/syscalls/index.ts";

/** Errnos end at 4095: the kernel takes a result above -4096 for an error. */
const LARGEST_ERRNO = 4095;

/** The words that filters of this page may use. */
export const VOCABULARY: Vocabulary = vocabularyOf(
  CALL_BY_NAME.values(),
  Array.from({ length: LARGEST_ERRNO }, (_, index) => errnoName(index + 1)).filter((name) => name !== undefined),
);
