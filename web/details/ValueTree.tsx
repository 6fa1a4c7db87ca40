import { useState } from "react";
import { valueTokens } from "../../shared/render/tokens.ts";
import type { Value } from "../../shared/render/value.ts";
import { meaningOf } from "../../shared/syscalls/meanings.ts";
import styles from "./Details.module.css";
import { hexLines, isComposite, isValue } from "./value_reading.ts";

/** Lines of a dump before it must be asked for. */
const SHORT_DUMP = 12;

/** One argument or result: a line where a line says it, else its parts under each other, and bytes as a dump. */
export function ValueTree({ value }: { value: unknown }) {
  if (!isValue(value))
    return <span className={styles.value}>{value === undefined || value === null ? "" : JSON.stringify(value)}</span>;
  return <Tree value={value} />;
}

function Tree({ value }: { value: Value }) {
  switch (value.t) {
    case "struct":
      if (value.fields.length === 0) return <Line value={value} />;
      return (
        <dl className={styles.tree}>
          {value.fields.map(([name, field], index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: fields have fixed places, and two may have no name
            <Part key={index} name={name} value={field} />
          ))}
          {value.more === true && <div className={styles.more}>… more fields were not read</div>}
        </dl>
      );
    case "array":
      if (!value.items.some(isComposite) && value.items.length < 4) return <Line value={value} />;
      return (
        <dl className={styles.tree}>
          {value.items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: items are known by their place
            <Part key={index} name={String(index)} value={item} />
          ))}
          {value.more === true && <div className={styles.more}>… more were not read</div>}
        </dl>
      );
    case "change":
      return (
        <dl className={styles.tree}>
          <Part name="before" value={value.before} />
          <Part name="after" value={value.after} />
        </dl>
      );
    case "buffer":
      return <Buffer value={value} />;
    case "note":
      return (
        <>
          <Tree value={value.value} /> <span className={styles.note}>{value.note}</span>
        </>
      );
    case "named":
      return (
        <dl className={styles.tree}>
          <Part name={value.name} value={value.value} />
        </dl>
      );
    case "fd":
      return (
        <>
          <span className={styles.value} data-token="number">
            {value.fd === -100 ? "AT_FDCWD" : value.fd}
          </span>
          {value.target !== undefined && <span className={styles.note}> {value.target}</span>}
        </>
      );
    case "flags":
      if (value.names.length === 0) return <Line value={value} />;
      return (
        <ul className={styles.flags}>
          {value.names.map((name) => (
            <li key={name}>
              <Constant name={name} />
            </li>
          ))}
          {value.rest !== undefined && (
            <li className={styles.value} data-token="number">
              {value.rest}
            </li>
          )}
        </ul>
      );
    case "enum":
      return value.name === undefined || value.comment !== undefined ? (
        <Line value={value} />
      ) : (
        <Constant name={value.name} />
      );
    case "number":
    case "pointer":
    case "string":
    case "call":
    case "raw":
      return <Line value={value} />;
    default:
      return value satisfies never;
  }
}

/** A name, and for those that do not say it themselves what it means. */
function Constant({ name }: { name: string }) {
  const meaning = meaningOf(name);
  return (
    <>
      <span className={styles.value} data-token="flag">
        {name}
      </span>
      {meaning !== undefined && <span className={styles.meaning}>{meaning}</span>}
    </>
  );
}

function Part({ name, value }: { name: string; value: Value }) {
  return (
    <div className={styles.part}>
      <dt>{name}</dt>
      <dd>
        <Tree value={value} />
      </dd>
    </div>
  );
}

function Line({ value }: { value: Value }) {
  return (
    <span className={styles.value}>
      {valueTokens(value).map((token, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change places
        <span key={index} data-token={token.kind}>
          {token.text}
        </span>
      ))}
    </span>
  );
}

function Buffer({ value }: { value: Extract<Value, { t: "buffer" }> }) {
  const [open, setOpen] = useState(false);
  const lines = hexLines(value.hex);
  const shown = open ? lines : lines.slice(0, SHORT_DUMP);
  const got = value.hex.length / 2;
  return (
    <>
      <Line value={value} />
      {got > 0 && (
        <div className={styles.dump}>
          <pre>
            {shown.map((line) => (
              <div key={line.offset}>
                <span className={styles.note}>{line.offset}</span> {line.hex.padEnd(24)} <span>{line.text}</span>
              </div>
            ))}
          </pre>
          {lines.length > SHORT_DUMP && (
            <button type="button" className={styles.link} onClick={() => setOpen(!open)}>
              {open ? "Less" : `All ${got} bytes`}
            </button>
          )}
          <span className={styles.note}>
            {value.wanted > got ? `${got} of ${value.wanted} bytes were kept` : `${got} byte${got === 1 ? "" : "s"}`}
          </span>
        </div>
      )}
    </>
  );
}
