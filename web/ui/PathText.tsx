import styles from "./PathText.module.css";

/** A path that gives way in its directories when there is no room: the last name is what tells it apart. */
export function PathText({ path, under = "" }: { path: string /** left out in front */; under?: string }) {
  const shown = under !== "" && path.startsWith(under) && path !== under ? path.slice(under.length) : path;
  const cut = shown.lastIndexOf("/", shown.length - 2) + 1;
  return (
    <span className={styles.path} title={path}>
      {/* In two pieces it would be read out, and found, as two words. */}
      <span className="visually-hidden">{shown}</span>
      <span className={styles.directory} aria-hidden="true">
        {shown.slice(0, cut)}
      </span>
      <span className={styles.name} aria-hidden="true">
        {shown.slice(cut)}
      </span>
    </span>
  );
}
