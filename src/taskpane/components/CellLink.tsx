import type { CellPlace } from '../../core/model/place';
import { cellName } from '../../core/text/a1';
import { useGoTo } from './GoTo';
import { TextLink } from './TextLink';
import { useWords } from '../words/Words';

interface Props {
  readonly place: CellPlace;
  /** The sheet that the reader is on: its name is not repeated. */
  readonly home?: number;
}

/** The name of a cell; pressing it selects the cell in the workbook. */
export function CellLink({ place, home = place.sheet }: Props) {
  const { t, sheetNames } = useWords();
  const goTo = useGoTo();
  const name = cellName(place.row, place.col);
  const shown = place.sheet === home ? name : `${name} · ${sheetNames[place.sheet] ?? ''}`;
  return (
    <TextLink onPress={() => void goTo(place)} name={t('go-to-named', { cell: shown })}>
      {shown}
    </TextLink>
  );
}
