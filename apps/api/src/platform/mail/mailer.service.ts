import { Inject, Injectable } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';

export type Letter = {
  /** The same for the same letter however often it is sent, so that a mailbox shows it once. */
  messageId: string;
  to: string;
  /** Display name; the address is the configured one. */
  fromName: string;
  subject: string;
  text: string;
  html: string;
};

/** One letter was refused; others may be taken. What the mail server said is left out, here and below: it repeats addresses. */
class LetterRefused extends Error {}

/** No letter can be sent now. */
export class MailUnavailable extends Error {}

/** No step of the conversation lasts longer: a letter is sent inside an open transaction. */
const STEP_MS = 5000;

/** Hands letters to the configured mail server, one connection a letter. */
@Injectable()
export class Mailer {
  private readonly transport: Transporter | null;
  private readonly from: string;

  constructor(@Inject(CONFIG) { mail }: Pick<Config, 'mail'>) {
    this.from = mail?.from ?? '';
    this.transport =
      mail === null
        ? null
        : createTransport({
            host: mail.host,
            port: mail.port,
            secure: mail.secure,
            requireTLS: mail.requireTls,
            ...(mail.signIn === null ? {} : { auth: { user: mail.signIn.user, pass: mail.signIn.password } }),
            dnsTimeout: STEP_MS,
            connectionTimeout: STEP_MS,
            greetingTimeout: STEP_MS,
            socketTimeout: STEP_MS,
            disableFileAccess: true,
            disableUrlAccess: true,
          });
  }

  get isConfigured(): boolean {
    return this.transport !== null;
  }

  /** Throws {@link MailUnavailable}, or something else where only this letter was refused. */
  async send({ fromName, ...letter }: Letter): Promise<void> {
    if (this.transport === null) throw new MailUnavailable('Mail is not configured');
    try {
      await this.transport.sendMail({
        ...letter,
        from: { name: fromName, address: this.from },
        // Base64: most words of Vietnamese are beyond ASCII.
        textEncoding: 'base64',
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    } catch (error) {
      throw refusalOf(error);
    }
  }
}

function refusalOf(error: unknown): Error {
  const codes = ['code', 'responseCode'].map((name): unknown =>
    typeof error === 'object' && error !== null ? Reflect.get(error, name) : null,
  );
  const said = codes.filter((code) => typeof code === 'string' || typeof code === 'number').join(' ');
  return codes[0] === 'EENVELOPE' || codes[0] === 'EMESSAGE'
    ? new LetterRefused(`The letter was refused: ${said}`)
    : new MailUnavailable(`The mail server cannot be used: ${said}`);
}
