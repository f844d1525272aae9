import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Language } from '../../messages';
import { useWords } from '../words/Words';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: '8px 12px',
    gap: '8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
});

/** The name of the product and the switch of languages. The switch is named in the language that it leads to. */
export function Header({ onLanguage }: { readonly onLanguage: (language: Language) => void }) {
  const styles = useStyles();
  const { language } = useWords();
  const other: Language = language === 'vi' ? 'en' : 'vi';
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>Khớp Số</h1>
      <Button appearance="subtle" size="small" lang={other} onClick={() => onLanguage(other)}>
        {other === 'en' ? 'English' : 'Tiếng Việt'}
      </Button>
    </header>
  );
}
