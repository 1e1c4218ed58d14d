import { useEffect, useState } from 'react';
import { isoDateSchema, type IsoDate } from '../../seeds/schema/index.ts';
import { dayInGuangzhou } from '../shared/i18n/index.ts';

/** The clock lives here and nowhere below: the rules are told the day. */
export function todayInGuangzhou(): IsoDate {
  return isoDateSchema.parse(dayInGuangzhou(Date.now()));
}

/** Today in Guangzhou; follows midnight while the program stays open. */
export function useToday(): IsoDate {
  const [today, setToday] = useState(todayInGuangzhou);
  useEffect(() => {
    const look = () => setToday(todayInGuangzhou());
    const timer = window.setInterval(look, 60_000);
    document.addEventListener('visibilitychange', look);
    return () => {
      window.clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return today;
}
