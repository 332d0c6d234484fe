import { emailPattern } from '@lotrinh/contracts';

/** Where letters are handed over, and whom they are from. */
export type MailConfig = {
  host: string;
  port: number;
  /** TLS from the first byte (`smtps://`). */
  secure: boolean;
  /** STARTTLS or no mail: everywhere but on this machine. */
  requireTls: boolean;
  signIn: { user: string; password: string } | null;
  from: string;
};

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** null: no mail is sent. A fault never repeats the address, which carries a password. */
export function mailConfig(
  smtpUrl: string | null,
  from: string | null,
  fault: (sentence: string) => void,
): MailConfig | null {
  if (smtpUrl === null && from === null) return null;
  if (smtpUrl === null || from === null) {
    fault('SMTP_URL and MAIL_FROM are set together or not at all');
    return null;
  }
  if (!emailPattern.test(from.toLowerCase())) fault(`MAIL_FROM must be an e-mail address, not "${from}"`);
  const url = URL.canParse(smtpUrl) ? new URL(smtpUrl) : null;
  if (url === null || !/^smtps?:$/.test(url.protocol) || url.hostname === '') {
    fault('SMTP_URL must be an address such as smtps://user:password@mail.example.vn:465');
    return null;
  }
  const secure = url.protocol === 'smtps:';
  return {
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    requireTls: !secure && !loopback.has(url.hostname),
    signIn:
      url.username === ''
        ? null
        : { user: decodeURIComponent(url.username), password: decodeURIComponent(url.password) },
    from,
  };
}
