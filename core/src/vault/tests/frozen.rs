//! Files of every format version, kept as they were written on the day the version came out.

