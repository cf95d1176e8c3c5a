/** Version of the package; a test compares it with package.json. */
export const VERSION = '0.1.0';

/** Version of the tables: minor for new columns, values or tables, major for removed or changed ones. */
export const SCHEMA_VERSION = '0.1.0';
