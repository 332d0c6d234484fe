import { mailConfig } from './mail-config.js';

const faultsOf = (url: string | null, from: string | null): string[] => {
  const faults: string[] = [];
  mailConfig(url, from, (sentence) => faults.push(sentence));
  return faults;
};
const from = 'lo-trinh@example.vn';
const read = (url: string) => mailConfig(url, from, () => undefined);

describe('the mail server', () => {
  it('is absent where nothing is set, and needs both settings', () => {
    expect(mailConfig(null, null, () => undefined)).toBeNull();
    expect(faultsOf(null, null)).toEqual([]);
    expect(faultsOf('smtps://mail.example.vn', null)).toHaveLength(1);
    expect(faultsOf(null, from)).toHaveLength(1);
  });

  it('is spoken to in TLS from the first byte, or after STARTTLS, which only this machine may do without', () => {
    expect(read('smtps://mail.example.vn')).toMatchObject({ port: 465, secure: true, requireTls: false });
    expect(read('smtp://mail.example.vn')).toMatchObject({ port: 587, secure: false, requireTls: true });
    expect(read('smtp://localhost:2525')).toMatchObject({ port: 2525, secure: false, requireTls: false });
    expect(read('smtp://[::1]:25')).toMatchObject({ host: '::1', requireTls: false });
  });

  it('is signed in to as the address says, with what had to be written in percent', () => {
    expect(read('smtps://lo%40trinh:p%2Fw@mail.example.vn')?.signIn).toEqual({ user: 'lo@trinh', password: 'p/w' });
    expect(read('smtps://mail.example.vn')?.signIn).toBeNull();
  });

  it('says what is wrong without repeating a password', () => {
    for (const url of ['https://user:secret@mail.example.vn', 'smtp://user:secret@', 'mail.example.vn secret']) {
      const faults = faultsOf(url, from);
      expect(faults).toHaveLength(1);
      expect(faults[0]).not.toContain('secret');
    }
    expect(faultsOf('smtps://mail.example.vn', 'Lộ Trình')).toHaveLength(1);
  });
});
