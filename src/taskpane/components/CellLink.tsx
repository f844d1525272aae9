import type { CellRef } from '../../core/model/cell-ref';
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
  const { t, cellFrom } = useWords();
  const goTo = useGoTo();
  const shown = cellFrom(cell, home);
  return (
    <TextLink onPress={() => void goTo.cell(cell)} name={t('go-to-named', { cell: shown })}>
      {shown}
    </TextLink>
  );
}
