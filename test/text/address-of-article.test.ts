import { expect, it } from 'vitest';
import { looksLikeArticle } from '../../lib/text/address-of-article.ts';

it.each([
  'https://courier.example/2026/05/13/dam',
  'https://courier.example/2026/may/flood/live',
  'https://courier.example/news/dam-operator-was-warned',
  'https://courier.example/news/dam_operator_was_warned.html',
  'https://courier.example/story/67812345',
  'https://courier.example/news/world-67812345',
  'https://kurier.example/politik/Dammbruch-%C3%BCber-Nacht-gemeldet',
])('%s looks like an article', (address) => expect(looksLikeArticle(address)).toBe(true));

it.each([
  'https://courier.example/',
  'https://courier.example/news',
  'https://courier.example/world/middle-east',
  'https://courier.example/2026/05',
  'https://courier.example/search?q=dam-operator-was-warned',
  'https://courier.example/67812345',
  'https://courier.example/%E0%A4%A',
  'about:blank',
  'not an address',
])('%s does not', (address) => expect(looksLikeArticle(address)).toBe(false));
