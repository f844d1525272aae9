import type { CellRef } from '../../core/model/cell-ref';
import { cellName } from '../../core/text/a1';
import { useGoTo } from './GoTo';
import { TextLink } from './TextLink';
import { useWords } from '../words/Words';

interface Props {
  readonly cell: CellRef;
  /** The sheet that the reader is on: its name is not repeated. */
  readonly home?: number;
}

/** The name of a cell; pressing it selects the cell in the workbook. */
export function CellLink({ cell, home = cell.sheet }: Props) {
  const { t, sheetNames } = useWords();
  const goTo = useGoTo();
  const name = cellName(cell.row, cell.col);
  const shown = cell.sheet === home ? name : `${name} · ${sheetNames[cell.sheet] ?? ''}`;
  return (
    <TextLink onPress={() => void goTo(cell)} name={t('go-to-named', { cell: shown })}>
      {shown}
    </TextLink>
  );
}
