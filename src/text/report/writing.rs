//! Texts of writing: phrases of one's own, tracing, the length.
