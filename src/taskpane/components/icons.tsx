import { makeStyles } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { NoteRegular } from '@fluentui/react-icons/svg/note';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';

const ICONS = {
  check: CheckmarkRegular,
  good: CheckmarkCircleRegular,
  cross: DismissCircleRegular,
  question: QuestionCircleRegular,
  chevron: ChevronDownRegular,
  right: ChevronRightRegular,
  open: CircleRegular,
  bang: WarningRegular,
  info: InfoRegular,
  note: NoteRegular,
} as const;

const useStyles = makeStyles({ icon: { flexShrink: 0 } });

export type IconName = keyof typeof ICONS;

/** A drawing beside words that say the same: never the only sign. */
export function Icon({ name, small = false }: { readonly name: IconName; readonly small?: boolean }) {
  const styles = useStyles();
  const Drawing = ICONS[name];
  return <Drawing className={styles.icon} fontSize={small ? 16 : 20} aria-hidden="true" />;
}
