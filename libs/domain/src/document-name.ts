import type { PlanVersionView } from '@lotrinh/contracts';

/** A document as others cite it, `Quyết định số 7/QĐ-BM ngày 05/02/2031`; what is not known of it is left out. */
export function documentName({
  documentType,
  documentNumber,
  issuedOn,
}: Pick<PlanVersionView, 'documentType' | 'documentNumber' | 'issuedOn'>): string {
  const number = documentNumber === null ? '' : ` số ${documentNumber}`;
  const day = issuedOn === null ? '' : ` ngày ${issuedOn.split('-').reverse().join('/')}`;
  return `${documentType ?? 'Văn bản'}${number}${day}`;
}
