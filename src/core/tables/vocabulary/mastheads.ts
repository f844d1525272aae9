import { fold } from '../../text/fold';
import { remembered } from '../../text/remember';

const AGENCY =
  'lao dong|ld|tai chinh|noi vu|giao duc|gd|i te|nong nghiep|nn|ke hoach|xai dung|cong thuong|van hoa|vh|thong ke|dan toc|tu phap|tai nguien|kinh te|quan li|bao hiem|thong tin|khoa hoc|du lich|ha tang|bao tro|giam ngheo|quoc gia|chi dao';
// "Sở Nội vụ", "Phòng Lao động": offices; "Số hộ", "Phòng học" head columns.
const MASTHEAD = new RegExp(
  `cong hoa xa hoi|doc lap ?-|^ui ban nhan dan|^ubnd|^bieu (so|mau)|^mau (so|bieu)|ban hanh kem|^phu luc|^kinh gui|^so:|^don vi bao cao|^(phong|so|chi cuc|ban|van phong) (${AGENCY})`,
);

/** Lines of a letter head, which stand above tables and are never part of their heads. */
export const isMasthead = remembered((text): boolean => MASTHEAD.test(fold(text)));
