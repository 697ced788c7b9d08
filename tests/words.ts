import { loadMessages } from '../src/messages/catalogue';

// as on every page, the words are there before anything is drawn; here in both languages
await Promise.all([loadMessages('en'), loadMessages('ar')]);
