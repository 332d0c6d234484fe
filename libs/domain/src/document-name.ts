import type { PlanVersionView } from '@lotrinh/contracts';
import { formatDateShort } from '@lotrinh/text';

/** A document as others cite it, `Quyết định số 7/QĐ-BM ngày 05/02/2031`; what is not known of it is left out. */
export function documentName({
  documentType,
  documentNumber,
  issuedOn,
}: Pick<PlanVersionView, 'documentType' | 'documentNumber' | 'issuedOn'>): string {
  const number = documentNumber === null ? '' : ` số ${documentNumber}`;
  const day = issuedOn === null ? '' : ` ngày ${formatDateShort(issuedOn)}`;
  return `${documentType ?? 'Văn bản'}${number}${day}`;
}
