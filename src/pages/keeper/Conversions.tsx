import { Fragment } from 'react';
import { CellList } from './CellList.tsx';
import { useKeeper } from './KeeperContext.ts';
import styles from './KeeperPage.module.css';
import { Rows } from './Rows.tsx';
import { useNames } from './useNames.ts';

/** Everything that was read otherwise than it is written, accepted by one explicit act. */
export function Conversions() {
  const { words, work, change } = useKeeper();
  const { decide: page } = words.page;
  const { wordsOfCell } = useNames();
  const conversions = work.outcome?.conversions ?? [];
  if (conversions.length === 0) return <p>{page.acceptedNone}</p>;
  return (
    <>
      <h3>{page.conversionsTitle}</h3>
      <p>{page.conversionsIntro(conversions.reduce((sum, { count }) => sum + count, 0))}</p>
      <Rows
        caption={page.conversionsTitle}
        headers={[
          page.conversionColumns.place,
          page.conversionColumns.before,
          page.conversionColumns.after,
          page.conversionColumns.why,
        ]}
        rows={conversions}
        keyOf={(_, index) => String(index)}
        cells={({ file, sheet, cell, before, after, kind }) => [
          <Fragment key="where">
            {`${page.sheet(file, sheet)}, `}
            <CellList cells={cell.split(', ')} />
          </Fragment>,
          before || page.nothing,
          after === '' ? page.nothing : wordsOfCell(after),
          words.recognition.conversions[kind],
        ]}
      />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={work.draft?.isAccepted ?? false}
          onChange={({ target }) => change({ isAccepted: target.checked })}
        />
        {page.accept}
      </label>
    </>
  );
}
