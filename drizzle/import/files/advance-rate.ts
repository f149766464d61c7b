import { advanceRate } from '../../tables/index.ts';
import { importFile } from '../import-file.ts';

export const advanceRates = importFile({ name: 'advance_rates.csv', table: advanceRate, key: ['code'] });
