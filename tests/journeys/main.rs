//! The journeys, one program for all: each further one would link the driver again.

mod main_job;
mod opening;
mod worker;
