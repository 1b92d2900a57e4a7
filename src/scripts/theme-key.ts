/** The name under which a device keeps the colors its reader chose. The privacy page tells of it. */
export const themeKey = 'unknot-theme';

/** Light, dark, or as the system has it. The choice stays on the device only while it differs from the system's. */
export const themeNames = { '': 'As the system', light: 'Light', dark: 'Dark' } as const;
