import styles from './frame.module.css';

/** Shown when the compiled pack is not what this program expects: no catalogue, no verdicts, and why. */
export function BootFailure({ problems }: { readonly problems: readonly string[] }) {
  return (
    <main className={styles.failure}>
      <h1>The catalogue of this copy cannot be read</h1>
      <p>
        Nothing can be decided without it. Your saved cases were not touched. Please get a fresh copy of the
        program.
      </p>
      <p lang="zh-Hans">
        本程序副本中的条文目录无法读取，因此不能作出任何判断。已保存的个案没有改动。请换用新的副本。
      </p>
      <p lang="zh-Hant-HK">
        本程式副本中的條文目錄無法讀取，因此不能作出任何判斷。已儲存的個案沒有改動。請換用新的副本。
      </p>
      <ul>
        {problems.slice(0, 12).map((problem) => (
          <li key={problem}>
            <code>{problem}</code>
          </li>
        ))}
      </ul>
    </main>
  );
}
