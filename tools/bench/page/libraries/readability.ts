export { isProbablyReaderable, Readability } from '@mozilla/readability';
