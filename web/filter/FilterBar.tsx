import { X } from "lucide-react";
import { type KeyboardEvent, type Ref, useId, useState } from "react";
import type { FilterError } from "../../shared/filter/ast.ts";
import { completeFilter } from "../../shared/filter/complete.ts";
import { parseFilter } from "../../shared/filter/parse.ts";
import { formatCount } from "../../shared/quantity/count.ts";
import { useSummary } from "../summary/use_summary.ts";
import { useView, useViewStore } from "../workspace/view_store.ts";
import { useFacts } from "../workspace/workspace.ts";
import styles from "./FilterBar.module.css";
import { type FilterWord, filterWords, joinWords, toggleWord } from "./filter_words.ts";
import { VOCABULARY } from "./vocabulary.ts";

/** Words that count already stand as chips; what is being typed counts when Enter says so. */
export function FilterBar({ inputRef }: { inputRef: Ref<HTMLInputElement> }) {
  const store = useViewStore();
  const filter = useView((view) => view.filter);
  const [draft, setDraft] = useState("");
  const [cursor, setCursor] = useState(0);
  const [chosen, setChosen] = useState(-1);
  const [focused, setFocused] = useState(false);
  const [error, setError] = useState<FilterError | null>(null);
  const listId = useId();
  const errorId = useId();

  const completion = completeFilter(draft, cursor, VOCABULARY);
  const open = focused && draft !== "" && completion.options.length > 0 && error === null;

  const commit = () => {
    const parsed = parseFilter(draft, VOCABULARY);
    if (!parsed.ok) {
      setError(parsed.error);
      return;
    }
    store.commit({ filter: joinWords([filter, draft.trim()]) });
    setDraft("");
    setChosen(-1);
  };
  const type = (text: string, at: number) => {
    setDraft(text);
    setCursor(at);
    setChosen(-1);
    setError(null);
  };
  const take = (text: string) => {
    const before = draft.slice(0, completion.from) + text;
    type(before + draft.slice(completion.to), before.length);
  };
  const editLast = () => {
    const words = filterWords(filter).map((word) => word.text);
    const last = words.pop();
    if (last === undefined) return;
    store.commit({ filter: joinWords(words) });
    type(last, last.length);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const option = completion.options[chosen];
    switch (event.key) {
      case "Enter":
        if (open && option !== undefined) take(option.text);
        else commit();
        break;
      case "Tab": {
        const first = option ?? completion.options[0];
        if (!open || first === undefined) return;
        take(first.text);
        break;
      }
      case "ArrowDown":
      case "ArrowUp":
        if (!open) return;
        setChosen(
          (at) => (at + (event.key === "ArrowDown" ? 1 : completion.options.length)) % completion.options.length,
        );
        break;
      case "Backspace":
        if (draft !== "") return;
        editLast();
        break;
      case "Escape":
        if (draft === "") event.currentTarget.blur();
        type("", 0);
        break;
      default:
        return;
    }
    event.preventDefault();
  };

  return (
    <div className={styles.row}>
      <div className={styles.bar} data-wrong={error !== null}>
        {filterWords(filter).map((word, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same word may stand twice
          <Chip key={index} word={word} onRemove={() => store.commit({ filter: toggleWord(filter, word.text) })} />
        ))}
        <input
          ref={inputRef}
          className={styles.input}
          value={draft}
          placeholder={filter === "" ? 'name, %class, error, path:/etc/*, dur:>10ms, "text" …' : "and …"}
          aria-label="Filter"
          role="combobox"
          aria-expanded={open}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={open && chosen >= 0 ? `${listId}-${chosen}` : undefined}
          aria-invalid={error !== null}
          aria-describedby={error === null ? undefined : errorId}
          autoComplete="off"
          spellCheck={false}
          maxLength={4096}
          onChange={(event) => type(event.target.value, event.target.selectionStart ?? event.target.value.length)}
          onKeyDown={onKeyDown}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
        />
        {!focused && <kbd className={styles.key}>/</kbd>}
        <div id={listId} role="listbox" aria-label="Completions" className={styles.list} hidden={!open}>
          {completion.options.map((option, index) => (
            <div
              key={option.text}
              id={`${listId}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === chosen}
              className={styles.option}
              // The input must not lose the focus before the click is taken.
              onPointerDown={(event) => {
                event.preventDefault();
                take(option.text);
              }}
            >
              <code>{option.text}</code>
              <span>{option.detail}</span>
            </div>
          ))}
        </div>
        {error !== null && (
          <div id={errorId} role="alert" className={styles.error}>
            <pre aria-hidden="true">
              {draft.slice(0, error.at)}
              <mark>{draft.slice(error.at, error.end) || " "}</mark>
              {draft.slice(error.end)}
            </pre>
            {error.message}
          </div>
        )}
      </div>
      <Shown />
    </div>
  );
}

/** A word that counts; one that came with the address and is wrong is marked, for what it keeps the views from showing. */
function Chip({ word, onRemove }: { word: FilterWord; onRemove: () => void }) {
  const parsed = parseFilter(word.text, VOCABULARY);
  return (
    <span
      className={styles.chip}
      data-negated={word.negated}
      data-wrong={!parsed.ok}
      title={parsed.ok ? undefined : parsed.error.message}
    >
      {word.text}
      <button type="button" aria-label={`Remove ${word.text}`} onClick={onRemove}>
        <X size={10} />
      </button>
    </span>
  );
}

function Shown() {
  const facts = useFacts();
  const { summary } = useSummary();
  const scoped = useView((view) => view.filter !== "" || view.selection !== null || view.window !== null);
  const shown = scoped ? summary?.calls : facts.callCount;
  return (
    <p className={styles.shown} role="status">
      <strong>{shown === undefined ? "…" : formatCount(shown)}</strong> of {formatCount(facts.callCount)} shown
    </p>
  );
}
