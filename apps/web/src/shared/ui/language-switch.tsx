import { SegmentedControl } from '@mantine/core';
import { isLocale } from '@lotrinh/messages';
import { useTranslation } from 'react-i18next';
import { currentLocale, setLocale } from '../../i18n/i18n.js';

const choices = [
  { value: 'vi', label: <span title="Tiếng Việt">VI</span> },
  {
    value: 'en',
    label: (
      <span title="English" lang="en">
        EN
      </span>
    ),
  },
];

export function LanguageSwitch() {
  const { t } = useTranslation();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('app.language')}
      data={choices}
      value={currentLocale()}
      onChange={(value) => {
        if (isLocale(value)) void setLocale(value);
      }}
    />
  );
}
