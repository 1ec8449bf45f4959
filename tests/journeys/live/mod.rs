//! The live screen: a visit logged in glances, with one hand, and nothing of it lost.

mod clock;
mod hand;
mod review;
mod speed;
mod ten_things;
mod two_hours;
