-- Trigram indexes serve the search of folded text. The extension is part of PostgreSQL and of PGlite.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
