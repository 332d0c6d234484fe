import { adoptLocale } from '../i18n/i18n.js';
import { session } from '../shared/lib/session.js';

/** Whoever signs in sees their own language. */
export function followSessionLanguage(): void {
  let before = session.state().status;
  session.subscribe(() => {
    const state = session.state();
    if (state.status === 'in' && before !== 'in') void adoptLocale(state.grant.me.locale);
    before = state.status;
  });
}
