//! The journeys, one program for all: each further one would link the driver again.

mod backups;
mod locking;
mod main_job;
mod opening;
mod saving;
mod stop;
mod worker;
