export { scanEnglishTimes } from './scan';
