import { workbookFile } from '#export/xlsx.ts';
import { templateSheets } from '#keeper/template.ts';
import { giveFile } from '#ui/giveFile.ts';
import { useKeeper } from './KeeperContext.ts';
import styles from './KeeperPage.module.css';

/** A workbook to fill in, for who has no file yet; made here, of the published edition. */
export function TemplateOffer() {
  const { words, published } = useKeeper();
  const { choose } = words.page;

  function save() {
    const sheets = templateSheets(published, words.template).map((sheet) => ({ ...sheet, hasHeader: true }));
    giveFile(`${words.template.file}.xlsx`, new Blob([workbookFile(sheets)]));
  }

  return (
    <>
      <p>{choose.templateWhy}</p>
      <p className={styles.actions}>
        <button type="button" className={styles.button} onClick={save}>
          {choose.template}
        </button>
      </p>
    </>
  );
}
