"""`spec/moving/*.yaml`: what each name of the seed's library is today → the faces for programs that were written for it."""
