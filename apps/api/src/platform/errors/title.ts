import type { ErrorCode, ErrorParams } from '@lotrinh/contracts';
import { translate } from '@lotrinh/messages';

/** English sentence for logs and machines; the web shows its own from the same catalogue, in the person's language. */
export const titleOf = (code: ErrorCode, params: ErrorParams): string => translate('en', `error.${code}`, params);
