import type { Message } from '../../core/model/message';
import { sayInParts } from '../../report/say';
import { useWords } from '../words/Words';
import { useGoTo } from './GoTo';
import { TextLink } from './TextLink';

/** A sentence of the core; its cells are links. */
export function Said({ message }: { readonly message: Message }) {
  const { t, language, sheetNames } = useWords();
  const goTo = useGoTo();
  return (
    <>
      {sayInParts(message, language, sheetNames).map((part, i) =>
        typeof part === 'string' ? (
          part
        ) : (
          <TextLink key={i} name={t('go-to-named', { cell: part.name })} onPress={() => void goTo.cells(part)}>
            {part.name}
          </TextLink>
        ),
      )}
    </>
  );
}
