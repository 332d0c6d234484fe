import { pageLimits } from '@lotrinh/contracts';
import { DomainError } from '../errors/domain-error.js';

/** LIMIT and OFFSET of a page; refuses sizes over the limit and pages so deep that a filter is the better way. */
export function pageWindow(page: number, size: number): { limit: number; offset: number } {
  const isAllowed =
    Number.isInteger(page) &&
    Number.isInteger(size) &&
    page >= 1 &&
    page <= pageLimits.pageMax &&
    size >= 1 &&
    size <= pageLimits.sizeMax;
  if (!isAllowed) throw new DomainError('request.page_too_deep');
  return { limit: size, offset: (page - 1) * size };
}
