/** A calendar as a calendar program reads it. */
export interface ReadCalendar {
  name: string;
  description: string;
  events: Record<string, string>[];
}

/** Reads an iCalendar file by another implementation than the writer's. */
export async function readCalendar(text: string): Promise<ReadCalendar> {
  const { default: ICAL } = await import('ical.js');
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const valueOf = (component: typeof calendar, name: string) => String(component.getFirstPropertyValue(name) ?? '');
  return {
    name: valueOf(calendar, 'x-wr-calname'),
    description: valueOf(calendar, 'x-wr-caldesc'),
    events: calendar
      .getAllSubcomponents('vevent')
      .map((event) =>
        Object.fromEntries(event.getAllProperties().map(({ name }) => [name, valueOf(event, name)] as const)),
      ),
  };
}
