"""What people in each role wish for, one file for each role."""
